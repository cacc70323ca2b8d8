import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVERAGE_COLUMNS } from '@/lib/domain/coverage';
import { CENTRE_TYPES } from '@/lib/domain/facets/centre-types';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import { parseCoverageParams, toCoverageParams } from './coverage-params';

const codes = <T extends string>(terms: readonly { code: T }[]) =>
  [null, ...terms.map(({ code }) => code)] as const;

describe('the parameters of the coverage table', () => {
  it('survive the way into a link and back', () => {
    const search = fc.record({
      group: fc.constantFrom(...codes(TARGET_GROUPS)),
      type: fc.constantFrom(...codes(CENTRE_TYPES)),
      sort: fc.record({
        by: fc.constantFrom('state' as const, ...COVERAGE_COLUMNS),
        descending: fc.boolean(),
      }),
    });
    fc.assert(
      fc.property(search, (wanted) => {
        expect(parseCoverageParams(Object.fromEntries(toCoverageParams(wanted)))).toEqual(wanted);
      }),
    );
  });

  it('are empty by default', () => {
    expect(toCoverageParams(parseCoverageParams({})).toString()).toBe('');
  });

  it('that nobody knows are ignored', () => {
    const nonsense = { group: ['__proto__', 'women'], type: 'x', sort: '--total', page: '1' };
    expect(parseCoverageParams(nonsense)).toEqual(parseCoverageParams({}));
  });
});
