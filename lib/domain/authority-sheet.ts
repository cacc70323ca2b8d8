import type { Centre } from './centre';
import { FORMS, type FormOfExploitation } from './facets/forms';
import type { Place } from './place';
import { normaliseQuery } from './query';
import { findResponsibility, toLink, type ChainLink } from './responsibility';
import { search } from './search';

/**
 * What can be said of a centre and the place. Only `responsible` has a sourced mandate or agreement behind it; whoever
 * names the area serves it all or a part of it; `located` is there and names no area that has an official key.
 */
export type SheetRelation =
  'responsible' | 'serves' | 'serves_part' | 'serves_nationwide' | 'located' | 'located_area_in_words';

export interface SheetEntry {
  /** 1, 2, 3 …: how the lines of the forms name it. */
  number: number;
  relation: SheetRelation;
  link: ChainLink<Centre>;
}

export interface SheetLine {
  form: FormOfExploitation;
  /** Whom a sourced mandate or agreement makes responsible for this form. */
  responsible: readonly SheetEntry[];
  /** Who else states the form. */
  stated: readonly SheetEntry[];
  /** Who has not stated whether it helps with this form. */
  unstated: readonly SheetEntry[];
}

export interface AuthoritySheet {
  /** In the order of the search: responsible, serving, part or located, nationwide. */
  entries: readonly SheetEntry[];
  /** One per form of exploitation, in registry order. */
  lines: readonly SheetLine[];
}

/** Who serves a Land or a district, by form of exploitation: the search's own answer, laid out as a sheet. */
export function buildAuthoritySheet(centres: readonly Centre[], place: Place): AuthoritySheet {
  const entries = chainOf(centres, place).map(({ relation, link }, i) => ({ number: i + 1, relation, link }));
  return { entries, lines: FORMS.map(({ code }) => lineOf(centres, place, code, entries)) };
}

function lineOf(
  centres: readonly Centre[],
  place: Place,
  form: FormOfExploitation,
  entries: readonly SheetEntry[],
): SheetLine {
  const chain = chainOf(centres, place, form);
  const pick = (isWanted: (item: Related) => boolean) => {
    const slugs = new Set(chain.filter(isWanted).map(({ link }) => link.centre.slug));
    return entries.filter(({ link }) => slugs.has(link.centre.slug));
  };
  const isOpen = ({ link }: Related) => link.unstatedFacets.includes('form');
  return {
    form,
    responsible: pick(({ relation }) => relation === 'responsible'),
    stated: pick((item) => item.relation !== 'responsible' && !isOpen(item)),
    unstated: pick((item) => item.relation !== 'responsible' && isOpen(item)),
  };
}

type Related = Omit<SheetEntry, 'number'>;

function chainOf(centres: readonly Centre[], place: Place, form?: FormOfExploitation): Related[] {
  const query = normaliseQuery({ place, form: form === undefined ? [] : [form] });
  const view = search(centres, query);
  // An authority may turn to them at once; a person is first led to whoever is there for the place.
  const nationwide = view.beyond.filter(({ placement }) => placement.areaClass === 5).map(toLink);
  return [...(findResponsibility(view, query)?.chain ?? []), ...nationwide].flatMap((link) => {
    const relation = relationOf(link);
    return relation === null ? [] : [{ relation, link }];
  });
}

/** Null where the centre is only near, in the same Land, or names another area: that makes nobody a contact here. */
function relationOf({ areaClass, reasons, area, centre }: ChainLink<Centre>): SheetRelation | null {
  if (reasons.includes('serves_other_forms')) return null;
  if (areaClass === 0) return 'responsible';
  if (area !== null)
    return area.level === 'nationwide' ? 'serves_nationwide' : areaClass === 1 ? 'serves' : 'serves_part';
  if (areaClass !== 2 || centre.serviceAreas.length > 0) return null;
  return reasons.includes('area_in_words') ? 'located_area_in_words' : 'located';
}
