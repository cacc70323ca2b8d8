import { describe, expect, it } from 'vitest';
import { AUDIENCES, type ShownContact } from './centre';
import { AUDIENCE_ORDER, sortForView } from './contact-order';
import { VIEWS } from './view';

const contact = (value: string, audience: ShownContact['audience']) => ({ value, audience }) as ShownContact;
const contacts = [
  contact('1', 'everyone'),
  contact('2', 'professionals'),
  contact('3', 'everyone'),
  contact('4', 'authorities'),
];

describe('contacts by reader', () => {
  it.each([
    ['self', '1 3 2 4'],
    ['helper', '2 1 3 4'],
    ['authority', '4 2 1 3'],
  ] as const)('come in the order of the view “%s”, and inside an audience as they were', (view, values) => {
    expect(sortForView(contacts, view).map(({ value }) => value)).toEqual(values.split(' '));
  });

  it.each(VIEWS)('leave nobody’s contacts out of the view “%s”', (view) => {
    expect([...AUDIENCE_ORDER[view]].sort()).toEqual([...AUDIENCES].sort());
  });
});
