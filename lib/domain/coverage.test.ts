import { describe, expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import { STATES, type StateCode } from './area';
import type { Centre, ServiceArea } from './centre';
import { compareCells, findCoverage, findFormsWithoutCentre, type CoverageChoice } from './coverage';
import { FORMS } from './facets/forms';

const ALL: CoverageChoice = { group: null, type: null };

function area(ags: string, overrides: Partial<ServiceArea> = {}): ServiceArea {
  const level = { 0: 'nationwide', 2: 'state', 3: 'region', 5: 'district' }[
    ags.length
  ] as ServiceArea['level'];
  return { level, ags, name: 'x', forms: [], basis: 'own_account', sourceUrl: null, ...overrides };
}

const centre = (slug: string, overrides: Partial<Centre>) =>
  buildCentre({ slug, forms: ['labour_exploitation'], ...overrides });

/** Slugs in one cell: [stated serving, stated located, unstated serving, unstated located]. */
function cellOf(
  centres: Centre[],
  state: StateCode | null,
  form: 'labour_exploitation' | 'organ_removal' | 'total',
  choice = ALL,
) {
  const row = findCoverage(centres, choice).find((candidate) => candidate.state === state);
  const { stated, unstated, kind } = row?.cells[form] ?? {
    stated: undefined,
    unstated: undefined,
    kind: 'none',
  };
  const slugs = (list: readonly Centre[] = []) => list.map(({ slug }) => slug).join(' ');
  return [
    kind,
    slugs(stated?.serving),
    slugs(stated?.located),
    slugs(unstated?.serving),
    slugs(unstated?.located),
  ];
}

describe('findCoverage', () => {
  it('has a row for every Land and one for the whole country, a cell for every form and their total', () => {
    const rows = findCoverage([], ALL);
    expect(rows.map(({ state }) => state)).toEqual([...STATES.map(({ code }) => code), null]);
    for (const { cells } of rows) expect(Object.keys(cells)).toHaveLength(FORMS.length + 1);
  });

  it('finds a gap where there is nobody', () => {
    expect(cellOf([], 'DE-SN', 'labour_exploitation')).toEqual(['gap', '', '', '', '']);
  });

  it('keeps apart who names the Land and who is only located there', () => {
    const centres = [centre('names', { serviceAreas: [area('14')] }), centre('lies', { state: 'DE-SN' })];
    expect(cellOf(centres, 'DE-SN', 'labour_exploitation')).toEqual(['stated', 'names', 'lies', '', '']);
  });

  it('does not count a centre where it is located when it names another Land', () => {
    const centres = [centre('abroad', { state: 'DE-BY', serviceAreas: [area('14')] })];
    expect(cellOf(centres, 'DE-BY', 'total')[0]).toBe('gap');
    expect(cellOf(centres, 'DE-SN', 'total')[1]).toBe('abroad');
  });

  it.each(['057', '05754'])('counts a centre that names part of the Land (%s)', (ags) => {
    expect(cellOf([centre('part', { serviceAreas: [area(ags)] })], 'DE-NW', 'total')[1]).toBe('part');
  });

  it('counts a centre for the whole country in the last row only', () => {
    const centres = [centre('everywhere', { state: 'DE-BE', serviceAreas: [area('')] })];
    expect(cellOf(centres, null, 'labour_exploitation')[1]).toBe('everywhere');
    expect(cellOf(centres, 'DE-BE', 'labour_exploitation')[0]).toBe('gap');
  });

  it('counts an area that holds for other forms neither as serving nor as located', () => {
    const serviceAreas = [area('14', { forms: ['forced_marriage'] })];
    const centres = [centre('limited', { state: 'DE-SN', serviceAreas })];
    expect(cellOf(centres, 'DE-SN', 'labour_exploitation')[0]).toBe('gap');
    expect(cellOf(centres, 'DE-SN', 'total')[1]).toBe('limited');
  });

  it('says that a form is left open, which is neither stated nor a gap', () => {
    const centres = [centre('open', { forms: [], serviceAreas: [area('14')] })];
    expect(cellOf(centres, 'DE-SN', 'organ_removal')).toEqual(['unstated', '', '', 'open', '']);
  });

  it('takes a complete list at its word: what is not in it is a gap', () => {
    const centres = [centre('closed', { serviceAreas: [area('14')], completeFacets: ['form'] })];
    expect(cellOf(centres, 'DE-SN', 'organ_removal')[0]).toBe('gap');
  });

  it('asks for form and group together: stated yes or focus, not stated, and no', () => {
    const serviceAreas = [area('14')];
    const centres = [
      centre('a-yes', { serviceAreas, groups: { men: 'yes' } }),
      centre('b-focus', { serviceAreas, groups: { men: 'focus' } }),
      centre('c-open', { serviceAreas }),
      centre('d-no', { serviceAreas, groups: { men: 'no' } }),
    ];
    const [kind, stated, , unstated] = cellOf(centres, 'DE-SN', 'labour_exploitation', {
      ...ALL,
      group: 'men',
    });
    expect([kind, stated?.split(' ').sort().join(' '), unstated]).toEqual([
      'stated',
      'a-yes b-focus',
      'c-open',
    ]);
  });

  it('counts one kind of centre only, when asked to', () => {
    const centres = [centre('other', { type: 'helpline', serviceAreas: [area('14')] })];
    expect(cellOf(centres, 'DE-SN', 'total', { group: null, type: 'trafficking_counselling' })[0]).toBe(
      'gap',
    );
  });
});

it('findFormsWithoutCentre names the forms that nobody in the country states', () => {
  const rows = findCoverage([centre('one', { serviceAreas: [area('14')] })], ALL);
  expect(findFormsWithoutCentre(rows)).toEqual(
    FORMS.map(({ code }) => code).filter((code) => code !== 'labour_exploitation'),
  );
});

it('compareCells puts gaps first, then what is only left open, then fewer before more', () => {
  const centres = [
    centre('open', { forms: [], serviceAreas: [area('13')] }),
    centre('one', { serviceAreas: [area('14'), area('15')] }),
    centre('two', { serviceAreas: [area('15')] }),
  ];
  const rows = findCoverage(centres, ALL).filter(({ state }) =>
    ['DE-SH', 'DE-MV', 'DE-SN', 'DE-ST'].includes(state ?? ''),
  );
  const sorted = rows
    .reverse()
    .sort((a, b) => compareCells(a.cells.labour_exploitation, b.cells.labour_exploitation));
  expect(sorted.map(({ state }) => state)).toEqual(['DE-SH', 'DE-MV', 'DE-SN', 'DE-ST']);
});
