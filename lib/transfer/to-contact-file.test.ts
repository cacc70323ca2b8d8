import { describe, expect, it } from 'vitest';
import { NEUTRAL_WORDS } from '@/lib/domain/neutral-word';
import { buildCentre } from '@/lib/testing/build-centre';
import type { ShownContact } from '@/lib/domain/centre';
import { toContactFile } from './to-contact-file';

const phone: ShownContact = {
  kind: 'phone',
  value: '+49401',
  display: '040 1',
  audience: 'everyone',
  openingHours: null,
  timetable: null,
  note: 'Hinweis',
  confirmedOn: null,
};
const email: ShownContact = { ...phone, kind: 'email', value: 'post@stelle.example' };
const centre = buildCentre({
  name: 'Stelle Hamburg',
  town: 'Hamburg',
  address: { street: 'Weg 1', postcode: '20095' },
  contacts: [phone, email],
});
const number = { phone: '+49401', display: '040 1', service: null };
const source = { centre, number, wordOf: (word: string) => `(${word})` };

describe('toContactFile', () => {
  it.each(NEUTRAL_WORDS)('says under the word “%s” nothing but the number', (word) => {
    expect(toContactFile(word, source)?.content.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      `FN:(${word})`,
      `N:;(${word});;;`,
      'TEL;VALUE=uri:tel:+49401',
      'END:VCARD',
      '',
    ]);
  });

  it('holds all contacts for everyone under the centre’s name, but never where it is', () => {
    const content = toContactFile('full', source)?.content;
    expect(content).toContain('FN:Stelle Hamburg\r\n');
    expect(content).toContain('EMAIL:post@stelle.example\r\n');
    expect(content).not.toMatch(/Weg 1|20095|Hinweis/);
  });

  it('offers nothing where there is nothing to save', () => {
    const silent = { ...source, centre: buildCentre() };
    expect(toContactFile('full', silent)).toBeNull();
    expect(toContactFile('info', { ...source, number: null })).toBeNull();
  });

  it('names every file alike', () => {
    expect(
      new Set(['info', 'office', 'full'].map((name) => toContactFile(name as 'full', source)?.name)),
    ).toEqual(new Set(['contact.vcf']));
  });
});
