import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { OperatorError } from '@/lib/errors';
import { loadSeedFile } from './load-seed';
import { parseSeed } from './parse-seed';

const centre = { slug: 'one', name: 'One', type: 'related' };
const parse = (...centres: unknown[]) => parseSeed({ centres }, 'SEED_FILE x.json');

test('what a record leaves out is unknown', () => {
  expect(parse(centre).centres[0]).toEqual({
    ...centre,
    status: 'published',
    carrier: null,
    addressStatus: 'not_stated',
    street: null,
    postcode: null,
    point: null,
    town: null,
    state: null,
    area: null,
    hiddenOnMap: false,
    kokMember: 'unknown',
    minimumAge: null,
    maximumAge: null,
    interpreters: false,
    openingHours: null,
    serviceAreaTexts: [],
    completeFacets: [],
    contactPoints: [],
    languages: [],
    services: [],
    groups: [],
    forms: [],
    accessModes: [],
    facts: [],
    serviceAreas: [],
    notices: [],
    sources: [],
    sourceDate: null,
    confirmed: null,
    confidence: null,
  });
});

describe('refuses, naming record, field and what was expected', () => {
  const area = { level: 'state', ags: '11' };
  test.each([
    [{ type: 'shelter' }, 'type: '],
    [{ strasse: 'x' }, 'Unrecognized key'],
    [{ name: ' ' }, 'name: expected text'],
    [{ street: 'Hauptstraße 1' }, 'street: expected none: the address is not_stated'],
    [
      { addressStatus: 'confidential', postcode: '10115' },
      'postcode: expected none: the address is confidential',
    ],
    [{ addressStatus: 'confidential', point: { latitude: 52, longitude: 13 } }, 'point: expected none'],
    [{ town: 'Berlin 3' }, 'town: expected a town without digits'],
    [{ area: { level: 'district', ags: '11' } }, 'area: expected an official key'],
    [{ state: 'DE-BY', area }, 'area: expected an area in DE-BY'],
    [
      { contactPoints: [{ kind: 'phone', value: '030 1234' }] },
      'contactPoints.0.value: expected a number like',
    ],
    [
      { contactPoints: [{ kind: 'website', value: 'javascript:alert(1)' }] },
      'contactPoints.0.value: expected',
    ],
    [{ languages: [{ code: 'xx', mode: 'native' }] }, 'languages.0.code: '],
    [
      { serviceAreas: [{ ...area, basis: 'funding_mandate' }] },
      'serviceAreas.0.sourceUrl: expected the source',
    ],
    [{ serviceAreas: [{ ...area, ags: '1' }] }, 'serviceAreas.0.ags: expected an official key'],
    [{ forms: ['organ_removal', 'organ_removal'] }, 'forms: expected “organ_removal” once only'],
    [{ sourceDate: '21.11.2026' }, 'sourceDate: expected a date like'],
    [{ minimumAge: 18, maximumAge: 14 }, 'maximumAge: expected 18 or more'],
  ])('%o', (changes, message) => {
    const parseIt = () => parse(centre, { ...centre, slug: 'two', ...changes });
    expect(parseIt).toThrow(OperatorError);
    expect(parseIt).toThrow(`centre “two”, ${message.startsWith('Unrec') ? 'record: ' : ''}${message}`);
  });

  test('two records of one slug, and a record without one', () => {
    expect(() => parse(centre, centre)).toThrow('centre “one”, slug: expected another one, it is taken');
    expect(() => parse({ ...centre, slug: '' })).toThrow('centre no. 1, slug: ');
    expect(() => parse(null)).toThrow('centre no. 1, record: ');
  });

  test('all that is wrong at once, but not without end', () => {
    const bad = (type: string) =>
      Array.from({ length: 30 }, (_, index) => ({ ...centre, slug: `c-${index}`, type }));
    const problemsOf = (centres: unknown[]) => {
      try {
        parse(...centres);
      } catch (error) {
        return (error as Error).message.split('\n');
      }
      throw new Error('nothing was refused');
    };
    expect(problemsOf(bad('x').slice(0, 3))).toHaveLength(4);
    expect(problemsOf(bad('x')).at(-1)).toBe('  and 10 more');
  });
});

describe('a seed file', () => {
  async function load(content: string | null): Promise<unknown> {
    const folder = await mkdtemp(path.join(tmpdir(), 'seed-'));
    const file = path.join(folder, 'seed.json');
    try {
      if (content !== null) await writeFile(file, content);
      return await loadSeedFile(file);
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('is read as JSON', async () => {
    expect(await load(JSON.stringify({ centres: [centre] }))).toMatchObject({ centres: [centre] });
  });

  test.each([
    [null, /^SEED_FILE cannot be read: ENOENT/],
    ['{', /^SEED_FILE .* is not JSON: /],
    ['[]', /: expected \{"centres": \[…\], "nationalServices": \[…\]\}\.$/],
    ['{"centers": []}', /: expected \{"centres"/],
  ])('that is %s is refused in one sentence', async (content, message) => {
    await expect(load(content)).rejects.toThrow(message);
    await expect(load(content)).rejects.toBeInstanceOf(OperatorError);
  });
});
