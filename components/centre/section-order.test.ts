import { describe, expect, it } from 'vitest';
import { VIEWS } from '@/lib/domain/view';
import { SECTION_ORDER } from './section-order';

const sectionsOf = (view: keyof typeof SECTION_ORDER) => [...SECTION_ORDER[view]].sort();

describe('the order of sections', () => {
  it.each(VIEWS)(
    'holds each section once in the view “%s”, and the same ones as every other view',
    (view) => {
      expect(new Set(SECTION_ORDER[view]).size).toBe(SECTION_ORDER[view].length);
      expect(sectionsOf(view)).toEqual(sectionsOf('self'));
    },
  );

  it('begins for each reader with what they need first, after what holds for now', () => {
    expect(VIEWS.map((view) => SECTION_ORDER[view].slice(0, 2))).toEqual([
      ['notices', 'contact'],
      ['notices', 'whom'],
      ['notices', 'area'],
    ]);
  });

  it.each(VIEWS)('ends in the view “%s” with where the facts come from', (view) => {
    expect(SECTION_ORDER[view].at(-1)).toBe('sources');
  });
});
