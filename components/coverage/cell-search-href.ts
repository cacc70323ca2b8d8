import type { StateCode } from '@/lib/domain/area';
import type { CoverageChoice, CoverageColumn } from '@/lib/domain/coverage';
import { normaliseQuery } from '@/lib/domain/query';
import { resolvePlaceKey } from '@/lib/geo/server-places';
import { locatorHref } from '@/lib/url/hrefs';
import { EMPTY_SEARCH } from '@/lib/url/search-params';

/** The locator with the choices of one cell. */
export function cellSearchHref(
  locale: string,
  state: StateCode | null,
  column: CoverageColumn,
  { group, type }: CoverageChoice,
): string {
  const query = normaliseQuery({
    place: state === null ? null : resolvePlaceKey(`state:${state}`),
    group: group === null ? [] : [group],
    form: column === 'total' ? [] : [column],
    type: type === null ? [] : [type],
  });
  return locatorHref(locale, { ...EMPTY_SEARCH, query });
}
