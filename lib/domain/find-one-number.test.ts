import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { postcodes } from '@/lib/geo/gazetteer-data';
import { arbitraryDirectory } from '@/lib/testing/arbitrary-directory';
import { buildCentre, buildNationalService } from '@/lib/testing/build-centre';
import { buildPlace } from '@/lib/testing/build-place';
import { PLACES, STANDPOINTS } from '@/lib/testing/places-in-play';
import { createSeededRandom } from '@/lib/testing/seeded-random';
import { loadOwnDirectory } from '@/prisma/seed/own-directory.testing';
import type { Centre, ShownContact } from './centre';
import { findOneNumber, languageStandOf } from './find-one-number';
import { LANGUAGES, type Language } from './facets/languages';
import type { NationalService, ShownNationalService } from './national-service';
import { NO_ANSWERS, WHAT_ANSWERS, WHO_ANSWERS, type NumberAnswers } from './number-answers';

const contact = (value: string, overrides: Partial<ShownContact> = {}): ShownContact => ({
  kind: 'phone',
  value,
  display: value,
  audience: 'everyone',
  openingHours: null,
  timetable: null,
  note: null,
  confirmedOn: null,
  ...overrides,
});

const inLeipzig = (slug: string, overrides: Partial<Centre> = {}) =>
  buildCentre({ slug, name: slug, ...STANDPOINTS.leipzig, contacts: [contact(`+49${slug}`)], ...overrides });

const women = buildNationalService({ slug: 'women', groups: ['women'], openingHours: '24/7' });
const everyone = buildNationalService({ slug: 'everyone', openingHours: 'Mo-Su 07:00-22:00' });
const office = buildNationalService({ slug: 'office', kind: 'office' });
const police = buildNationalService({ slug: 'police', kind: 'emergency', openingHours: '24/7' });
const services = [police, women, everyone, office];

const asked = (answers: Partial<NumberAnswers> = {}): NumberAnswers => ({
  ...NO_ANSWERS,
  place: PLACES.leipzig,
  ...answers,
});

/** Whose number it is. */
function whose(centres: readonly Centre[], answers: NumberAnswers, language: Language | null = null): string {
  const found = findOneNumber(centres, services, answers, language);
  if (found.kind === 'centre') return found.centre.slug;
  return found.kind === 'national' ? found.service.slug : found.number.slug;
}

describe('the one number', () => {
  it('is the centre’s that states what was answered', () => {
    const sex = inLeipzig('a', { forms: ['sexual_exploitation'] });
    const work = inLeipzig('b', { forms: ['labour_exploitation'] });
    const parents = inLeipzig('c', { groups: { with_children: 'yes' } });
    const all = [sex, work, parents];
    expect(whose(all, asked({ what: 'sex' }))).toBe('a');
    expect(whose(all, asked({ what: 'work' }))).toBe('b');
    expect(whose(all, asked({ who: 'children' }))).toBe('c');
    expect(whose(all, asked({ what: 'unknown', who: 'alone' }))).toBe('a');
  });

  it('is nobody’s who only has not denied it', () => {
    expect(whose([inLeipzig('silent')], asked({ what: 'sex' }))).toBe('women');
    expect(whose([inLeipzig('silent')], asked({ who: 'children' }))).toBe('women');
  });

  it('takes advice on labour exploitation at its word', () => {
    const advice = inLeipzig('advice', { type: 'labour_exploitation_advice' });
    expect(whose([advice], asked({ what: 'work' }))).toBe('advice');
    expect(whose([advice], asked({ what: 'sex' }))).toBe('women');
    const denying = { ...advice, forms: ['forced_begging'], completeFacets: ['form'] } as const;
    expect(whose([denying], asked({ what: 'work' }))).toBe('office');
  });

  it('is the nearest in the order of the search, but first of all one that speaks the language', () => {
    const near = inLeipzig('near');
    const speaking = buildCentre({
      ...inLeipzig('speaking', { languages: [{ code: 'ro', mode: 'native', note: null }] }),
      ...STANDPOINTS.freiberg,
    });
    expect(whose([speaking, near], asked())).toBe('near');
    expect(whose([speaking, near], asked(), 'ro')).toBe('speaking');
    expect(whose([speaking, near], asked(), 'bg')).toBe('near');
  });

  it('is not that of a centre that does not speak the language', () => {
    expect(whose([inLeipzig('german', { completeFacets: ['language'] })], asked(), 'ti')).toBe('women');
  });

  it('is one that everyone may call', () => {
    const contacts = [
      contact('+491', { audience: 'authorities' }),
      contact('a@b.example', { kind: 'email' }),
    ];
    expect(whose([inLeipzig('closed', { contacts })], asked())).toBe('women');
  });

  it('is not that of a centre in another Land, nor of any one while no place is known', () => {
    expect(whose([buildCentre({ ...inLeipzig('far'), ...STANDPOINTS.berlin })], asked())).toBe('women');
    expect(whose([inLeipzig('near')], NO_ANSWERS)).toBe('women');
  });

  it('is for everyone where it is about work, since nobody was asked for their gender', () => {
    expect(whose([], asked({ what: 'work' }))).toBe('office');
    const found = findOneNumber([], [police, women], asked({ what: 'work' }), null);
    expect(found).toEqual({ kind: 'national', service: women });
  });

  it('is the one that the app itself knows where the directory has none', () => {
    const mute = { ...office, phone: null };
    const found = findOneNumber([], [police, mute], NO_ANSWERS, null);
    expect(found).toMatchObject({ kind: 'last_resort', number: { slug: 'kok-office' } });
  });
});

describe('what is known of a language at a centre', () => {
  it.each([
    ['stated', { languages: [{ code: 'ti', mode: 'native', note: null }] }],
    ['stated', { languages: [{ code: 'ti', mode: 'not_stated', note: null }] }],
    ['interpreters', { languages: [{ code: 'ti', mode: 'interpreter_remote', note: null }] }],
    ['interpreters', { interpreters: true }],
    ['unknown', { languages: [{ code: 'ti', mode: 'on_request', note: null }] }],
    ['unknown', { languages: [{ code: 'de', mode: 'native', note: null }] }],
  ] as const)('%s: %j', (stand, facts) => {
    expect(languageStandOf(buildCentre(facts), 'ti')).toBe(stand);
  });
});

/** What is wrong with the number that was found; null = nothing. Written by the words of the rule, not by its code. */
function fault(
  found: ReturnType<typeof findOneNumber<Centre, NationalService>>,
  { what, who }: NumberAnswers,
  language: Language | null,
): string | null {
  if (found.kind === 'last_resort') return 'the directory has numbers';
  if (found.kind === 'national') {
    if (found.service.kind === 'emergency') return 'the police is no counselling';
    return what === 'work' && found.service.groups.length > 0 ? 'only for some' : null;
  }
  const { centre, phone } = found;
  if (phone.kind !== 'phone' || phone.audience !== 'everyone') return 'not everyone can call';
  const form = { work: 'labour_exploitation', sex: 'sexual_exploitation' }[what as 'work' | 'sex'];
  const isByType = what === 'work' && centre.type === 'labour_exploitation_advice';
  const isStated = form === undefined || (centre.forms as readonly string[]).includes(form);
  if (!isStated && !(isByType && !centre.completeFacets.includes('form'))) return 'does not state the form';
  const children = centre.groups.with_children;
  if (who === 'children' && children !== 'yes' && children !== 'focus') return 'does not state children';
  const isSpoken = centre.languages.some(({ code }) => code === language) || centre.interpreters;
  if (language !== null && !isSpoken && centre.completeFacets.includes('language'))
    return 'denies the language';
  return null;
}

const languages: readonly (Language | null)[] = [null, ...LANGUAGES.map(({ code }) => code)];

describe('whatever is answered, there is a number, and it denies nothing that was answered', () => {
  it('in random directories', () => {
    const arbitraryAnswers = fc.record({
      what: fc.constantFrom(null, ...WHAT_ANSWERS),
      who: fc.constantFrom(null, ...WHO_ANSWERS),
      place: fc.constantFrom(null, ...Object.values(PLACES)),
    });
    const contacts = [[contact('+491')], [contact('+492', { audience: 'professionals' })], []];
    const kinds = { centre: 0, national: 0, last_resort: 0 };
    fc.assert(
      fc.property(
        arbitraryDirectory,
        arbitraryAnswers,
        fc.constantFrom(null, 'ro', 'bg', 'ti'),
        fc.array(fc.constantFrom(...contacts), { minLength: 12, maxLength: 12 }),
        (directory, answers, language, contactsOf) => {
          const centres = directory.map((centre, i) => ({ ...centre, contacts: contactsOf[i] ?? [] }));
          const found = findOneNumber(centres, services, answers, language as Language | null);
          kinds[found.kind] += 1;
          expect(fault(found, answers, language as Language | null)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
    expect(kinds.centre, 'else nothing of centres was tried').toBeGreaterThan(30);
    expect(kinds.national).toBeGreaterThan(30);
  });

  describe('in the first data', () => {
    let centres: readonly Centre[];
    let nationalServices: readonly ShownNationalService[];
    beforeAll(async () => {
      ({ centres, nationalServices } = await loadOwnDirectory());
    });

    it('from any postcode', () => {
      const random = createSeededRandom(4);
      const keys = postcodes.map(({ postcode }) => postcode) as [string, ...string[]];
      const faults: string[] = [];
      const kinds = { centre: 0, national: 0, last_resort: 0 };
      for (let i = 0; i < 400; i++) {
        const answers: NumberAnswers = {
          what: random.pick([null, ...WHAT_ANSWERS]),
          who: random.pick([null, ...WHO_ANSWERS]),
          place: buildPlace(random.pick(keys), 'postcode'),
        };
        const language = random.pick(languages as [Language | null, ...Language[]]);
        const found = findOneNumber(centres, nationalServices, answers, language);
        kinds[found.kind] += 1;
        const wrong = fault(found, answers, language);
        if (wrong !== null) faults.push(`${wrong}: ${JSON.stringify(answers)} ${language}`);
      }
      expect(faults).toEqual([]);
      expect(kinds.centre).toBeGreaterThan(20);
    });
  });
});
