import { describe, expect, it } from 'vitest';
import { around, pickLabels } from './pick-labels';

const view = { left: 0, top: 0, right: 200, bottom: 200 };
const name = (text: string, x: number, y: number) => ({ name: text, point: { x, y }, width: 40, height: 16 });
const names = (labels: { name: string }[]) => labels.map((label) => label.name);

describe('pickLabels', () => {
  it('writes a name to the right of its dot', () => {
    const [label] = pickLabels([name('Ulm', 50, 50)], [], [], view);
    expect(label).toEqual({ name: 'Ulm', left: 56, top: 42, dot: { x: 50, y: 50 } });
  });

  it('goes to the left where the right edge is near', () => {
    const [label] = pickLabels([name('Görlitz', 190, 50)], [], [], view);
    expect(label?.left).toBe(144);
  });

  it('lets the more important name win and moves the other one out of the way', () => {
    const [first, second] = pickLabels([name('Köln', 50, 50), name('Bonn', 60, 62)], [], [], view);
    expect(first?.left).toBe(56);
    expect(second?.left).toBe(14);
  });

  it('leaves out what finds no room', () => {
    const small = { left: 0, top: 0, right: 60, bottom: 20 };
    expect(names(pickLabels([name('Köln', 10, 10), name('Hürth', 12, 10)], [], [], small))).toEqual(['Köln']);
  });

  it('writes beside a marker that covers the town, without a dot of its own', () => {
    const [label] = pickLabels([name('Berlin', 100, 100)], [around({ x: 98, y: 100 }, 18)], [], view);
    expect(label).toMatchObject({ left: 119, dot: null });
  });

  it('writes under no button that lies over the map', () => {
    const buttons = { left: 60, top: 0, right: 200, bottom: 60 };
    const [label] = pickLabels([name('Rostock', 50, 50)], [], [buttons], view);
    expect(label?.left).toBe(4);
  });

  it('writes over no marker', () => {
    const marker = around({ x: 80, y: 50 }, 18);
    const [label] = pickLabels([name('Ulm', 50, 50)], [marker], [], view);
    expect(label?.left).toBe(4);
  });
});

describe('a marker', () => {
  it('carries the name of its own town only, so that nobody reads another one into it', () => {
    const marker = around({ x: 100, y: 100 }, 18);
    const labels = pickLabels([name('Nürnberg', 100, 100), name('Fürth', 90, 98)], [marker], [], view);
    expect(names(labels)).toEqual(['Nürnberg']);
  });

  it('has no other name at its side', () => {
    const plauen = around({ x: 60, y: 100 }, 18);
    const dresden = around({ x: 105, y: 76 }, 18);
    const [label] = pickLabels([name('Dresden', 105, 76)], [plauen, dresden], [], { ...view, right: 140 });
    expect(label?.top).toBeLessThan(76);
  });
});
