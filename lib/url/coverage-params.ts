import { COVERAGE_COLUMNS, type CoverageChoice, type CoverageColumn } from '@/lib/domain/coverage';
import { CENTRE_TYPES, type CentreType } from '@/lib/domain/facets/centre-types';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';

/** What the rows are sorted by: the Land's name or one column; ascending is A to Z, and gaps first. */
export interface CoverageSort {
  by: 'state' | CoverageColumn;
  descending: boolean;
}

export interface CoverageSearch extends CoverageChoice {
  sort: CoverageSort;
}

const SPECIALISED: CentreType = 'trafficking_counselling';
const ANY_TYPE = 'all';

/** Gaps are those of specialised centres, unless other kinds are asked for. */
const EMPTY_COVERAGE: CoverageSearch = {
  group: null,
  type: SPECIALISED,
  sort: { by: 'state', descending: false },
};

type Input = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads whatever comes: what is unknown is ignored. */
export function parseCoverageParams(input: Input): CoverageSearch {
  const read = (name: string) => [input[name]].flat()[0];
  const type = CENTRE_TYPES.find(({ code }) => code === read('type'))?.code ?? EMPTY_COVERAGE.type;
  return {
    group: TARGET_GROUPS.find(({ code }) => code === read('group'))?.code ?? null,
    type: read('type') === ANY_TYPE ? null : type,
    sort: parseSort(read('sort') ?? ''),
  };
}

function parseSort(text: string): CoverageSort {
  const name = text.replace(/^-/, '');
  const by = (['state', ...COVERAGE_COLUMNS] as const).find((column) => column === name);
  return by === undefined ? EMPTY_COVERAGE.sort : { by, descending: text.startsWith('-') };
}

/** How the kind of centre is written in a link and a form: its code, or `all`. */
export const typeParam = (type: CentreType | null): string => type ?? ANY_TYPE;

/** How the sorting is written: `state`, `total` or a form's code, with `-` before it when it descends. */
export const sortParam = ({ by, descending }: CoverageSort): string => `${descending ? '-' : ''}${by}`;

/** The parameters of a coverage table; defaults are left out. */
export function toCoverageParams({ group, type, sort }: CoverageSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (group !== null) params.set('group', group);
  if (type !== EMPTY_COVERAGE.type) params.set('type', typeParam(type));
  if (sortParam(sort) !== sortParam(EMPTY_COVERAGE.sort)) params.set('sort', sortParam(sort));
  return params;
}
