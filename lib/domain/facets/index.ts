import { ACCESS_MODES, type AccessMode } from './access-modes';
import { CENTRE_TYPES, type CentreType } from './centre-types';
import { FORMS, type FormOfExploitation } from './forms';
import { LANGUAGES, type Language } from './languages';
import { SERVICES, type Service } from './services';
import { TARGET_GROUPS, type TargetGroup } from './target-groups';
import type { Term } from './term';

/** The codes of each facet that a search can filter by. */
export interface FacetCodes {
  group: TargetGroup;
  form: FormOfExploitation;
  language: Language;
  service: Service;
  access: AccessMode;
  type: CentreType;
}

export type FacetId = keyof FacetCodes;

/** The registry: filters, URL, import, export and labels loop over it. Its order is the order on the page. */
export const FACETS: { readonly [F in FacetId]: readonly (Term & { code: FacetCodes[F] })[] } = {
  group: TARGET_GROUPS,
  form: FORMS,
  language: LANGUAGES,
  service: SERVICES,
  access: ACCESS_MODES,
  type: CENTRE_TYPES,
};

export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];
