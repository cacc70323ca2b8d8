import { describe, expect, it } from 'vitest';
import { buildCentre } from '@/lib/testing/build-centre';
import { buildPlace } from '@/lib/testing/build-place';
import { buildAuthoritySheet } from './authority-sheet';
import type { Centre, ServiceArea } from './centre';
import { FORMS } from './facets/forms';
import type { Place } from './place';

const SACHSEN = buildPlace('14');
const LEIPZIG = buildPlace('14713');
const SOURCED = { basis: 'funding_mandate', sourceUrl: 'https://beispiel.example/auftrag' } as const;

function area(ags: string, overrides: Partial<ServiceArea> = {}): ServiceArea {
  const level = { 0: 'nationwide', 2: 'state', 5: 'district' }[ags.length] as ServiceArea['level'];
  return { level, ags, name: 'x', forms: [], basis: 'own_account', sourceUrl: null, ...overrides };
}

function relationsIn(place: Place, centres: Centre[]): Record<string, string> {
  const { entries } = buildAuthoritySheet(centres, place);
  return Object.fromEntries(entries.map(({ relation, link }) => [link.centre.slug, relation]));
}

const oneServing = (serviceArea: ServiceArea, place = SACHSEN) =>
  relationsIn(place, [buildCentre({ slug: 'one', serviceAreas: [serviceArea] })]).one;

describe('buildAuthoritySheet', () => {
  it('says "responsible" of a sourced mandate only', () => {
    expect(oneServing(area('14', SOURCED))).toBe('responsible');
    expect(oneServing(area('14', { ...SOURCED, sourceUrl: null }))).toBe('serves');
    expect(oneServing(area('14'))).toBe('serves');
    expect(oneServing(area('14', { basis: 'unknown', sourceUrl: SOURCED.sourceUrl }))).toBe('serves');
  });

  it('tells a part of the Land from all of it, and the Land serves its district', () => {
    expect(oneServing(area('14713'))).toBe('serves_part');
    expect(oneServing(area('14713', SOURCED))).toBe('serves_part');
    expect(oneServing(area('14'), LEIPZIG)).toBe('serves');
  });

  it('names who is there for all of Germany', () => {
    expect(oneServing(area(''))).toBe('serves_nationwide');
  });

  it('names who is located there and states no area, or one in words', () => {
    const relations = relationsIn(SACHSEN, [
      buildCentre({ slug: 'silent', state: 'DE-SN' }),
      buildCentre({ slug: 'in-words', state: 'DE-SN', serviceAreaTexts: ['Mitteldeutschland'] }),
    ]);
    expect(relations).toEqual({ silent: 'located', 'in-words': 'located_area_in_words' });
  });

  it('leaves out who is located there and names another area, and who is elsewhere', () => {
    const centres = [
      buildCentre({ slug: 'for-others', state: 'DE-SN', serviceAreas: [area('15')] }),
      buildCentre({ slug: 'elsewhere', state: 'DE-BY' }),
    ];
    expect(relationsIn(SACHSEN, centres)).toEqual({});
  });

  it('sorts the entries of every form into responsible, stated and not stated, by their numbers', () => {
    const serviceAreas = [area('14')];
    const mandate = area('14', { ...SOURCED, forms: ['labour_exploitation'] });
    const sheet = buildAuthoritySheet(
      [
        buildCentre({ slug: 'a', name: 'A', forms: ['labour_exploitation'], serviceAreas: [mandate] }),
        buildCentre({ slug: 'b', name: 'B', forms: ['labour_exploitation'], serviceAreas }),
        buildCentre({ slug: 'c', name: 'C', serviceAreas }),
        buildCentre({ slug: 'd', name: 'D', serviceAreas, completeFacets: ['form'] }),
      ],
      SACHSEN,
    );
    expect(sheet.lines.map(({ form }) => form)).toEqual(FORMS.map(({ code }) => code));
    const slugsFor = (form: string) => {
      const line = sheet.lines.find((candidate) => candidate.form === form);
      return [line?.responsible, line?.stated, line?.unstated].map((list) =>
        list?.map(({ link }) => link.centre.slug).join(' '),
      );
    };
    expect(slugsFor('labour_exploitation')).toEqual(['a', 'b', 'c']);
    expect(slugsFor('organ_removal')).toEqual(['', '', 'b c']);
    expect(sheet.entries.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});
