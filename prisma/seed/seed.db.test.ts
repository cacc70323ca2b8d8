import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { createPrisma, type PrismaClient } from '@/lib/db/client';
import { createTestDatabase, type TestDatabase } from '@/lib/db/testing/test-database';
import { loadOwnSeed } from './load-seed';
import { parseSeed } from './parse-seed';
import { toRecordId } from './record-id';
import { seedDatabase } from './seed';
import type { Seed, SeedInput } from './seed-record';
import { writeSeed } from './write-seed';

const children = [
  'contact_point',
  'centre_language',
  'centre_service',
  'centre_group',
  'centre_form',
  'centre_access_mode',
  'centre_fact',
  'service_area',
  'notice',
  'source',
];

const seedOf = (...centres: SeedInput['centres']): Seed => parseSeed({ centres }, 'test');
const centreOf = (changes: Partial<SeedInput['centres'][number]> = {}) => ({
  slug: 'one',
  name: 'One',
  type: 'related' as const,
  ...changes,
});

async function revisionOf(prisma: PrismaClient): Promise<bigint> {
  return (await prisma.directoryRevision.findUniqueOrThrow({ where: { id: 1 } })).revision;
}

/** Every row of every table, as text: what a second run must not touch. */
async function contentOf(prisma: PrismaClient): Promise<string> {
  const tables = ['carrier', 'centre', 'national_service', 'directory_revision', ...children];
  const contents = tables.map((table) =>
    prisma.$queryRawUnsafe(
      `SELECT xmin::text, to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`,
    ),
  );
  return JSON.stringify(await Promise.all(contents));
}

function useDatabase(before: typeof beforeAll, after: typeof afterAll) {
  const held = {} as { database: TestDatabase; prisma: PrismaClient };
  before(async () => {
    held.database = await createTestDatabase();
    held.prisma = createPrisma(held.database.databaseUrl, 2);
  });
  after(async () => {
    await held.prisma.$disconnect();
    await held.database.drop();
  });
  return held;
}

describe('the own seed', () => {
  const held = useDatabase(beforeAll, afterAll);
  beforeAll(async () => {
    await seedDatabase(held.database.databaseUrl);
  });

  test('brings 99 centres and 7 national services, all published, none confirmed', async () => {
    const { prisma } = held;
    const unconfirmed = { status: 'published', version: 1, confirmedAt: null, confirmedBy: null } as const;
    expect(await prisma.centre.count({ where: unconfirmed })).toBe(99);
    expect(await prisma.nationalService.count({ where: unconfirmed })).toBe(7);
    expect(await prisma.centre.count()).toBe(99);
    expect(await prisma.contactPoint.count({ where: { confirmedAt: { not: null } } })).toBe(0);
    expect(await prisma.serviceArea.count({ where: { basis: { not: 'own_account' } } })).toBe(0);
  });

  test('brings each list of each record, in its order where the order counts', async () => {
    const seed = await loadOwnSeed();
    const rows = await held.prisma.centre.findMany({
      include: {
        carrier: true,
        contactPoints: { orderBy: { position: 'asc' } },
        languages: true,
        services: true,
        groups: true,
        forms: true,
        accessModes: true,
        facts: true,
        serviceAreas: true,
        notices: true,
        sources: { orderBy: { position: 'asc' } },
      },
    });
    const stored = new Map(rows.map((row) => [row.slug, row]));
    const sorted = (values: string[]) => [...values].sort();
    for (const centre of seed.centres) {
      const row = stored.get(centre.slug)!;
      expect(row.name).toBe(centre.name);
      expect(row.type).toBe(centre.type);
      expect(row.carrier?.name ?? null).toBe(centre.carrier);
      for (const field of [
        'addressStatus',
        'street',
        'postcode',
        'town',
        'state',
        'hiddenOnMap',
        'kokMember',
        'minimumAge',
        'maximumAge',
        'interpreters',
        'openingHours',
        'serviceAreaTexts',
        'completeFacets',
        'sourceDate',
        'confidence',
      ] as const)
        expect(row[field], `${centre.slug} ${field}`).toEqual(centre[field]);
      expect({ level: row.areaLevel, ags: row.areaAgs }).toEqual(centre.area);
      expect([row.latitude, row.longitude]).toEqual([null, null]);
      expect(row.contactPoints.map(({ kind, value, audience }) => ({ kind, value, audience }))).toEqual(
        centre.contactPoints.map(({ kind, value, audience }) => ({ kind, value, audience })),
      );
      expect(row.sources.map(({ url, seenOn }) => ({ url, seenOn }))).toEqual(centre.sources);
      expect(sorted(row.languages.map(({ code, mode }) => `${code} ${mode}`))).toEqual(
        sorted(centre.languages.map(({ code, mode }) => `${code} ${mode}`)),
      );
      expect(sorted(row.services.map(({ code, provision }) => `${code} ${provision}`))).toEqual(
        sorted(centre.services.map(({ code, provision }) => `${code} ${provision}`)),
      );
      expect(sorted(row.groups.map(({ code, acceptance }) => `${code} ${acceptance}`))).toEqual(
        sorted(centre.groups.map(({ code, acceptance }) => `${code} ${acceptance}`)),
      );
      expect(sorted(row.forms.map(({ code }) => code))).toEqual(sorted(centre.forms));
      expect(sorted(row.accessModes.map(({ code }) => code))).toEqual(sorted(centre.accessModes));
      expect(sorted(row.serviceAreas.map(({ level, ags }) => `${level} ${ags}`))).toEqual(
        sorted(centre.serviceAreas.map(({ level, ags }) => `${level} ${ags}`)),
      );
      expect([row.facts, row.notices]).toEqual([[], []]);
    }
  });

  test('keeps the national services in their order, with what is not known empty', async () => {
    const rows = await held.prisma.nationalService.findMany({ orderBy: { position: 'asc' } });
    expect(rows.map(({ slug, phone }) => [slug, phone])).toEqual([
      ['emergency-police', '110'],
      ['emergency-medical', '112'],
      ['hilfetelefon-gewalt-gegen-frauen', '116016'],
      ['hilfetelefon-gewalt-an-maennern', '+498001239900'],
      ['weisser-ring-opfer-telefon', '116006'],
      ['nummer-gegen-kummer', '116111'],
      ['kok-office', '+493026391176'],
    ]);
    expect(rows[0]).toMatchObject({ languagesNote: null, email: null, sourceUrls: [], sourceDate: null });
    expect(rows.at(-1)).toMatchObject({ freeOfCharge: null, openingHours: null });
  });

  test('changes nothing when it runs again, not even the revision', async () => {
    const before = await contentOf(held.prisma);
    const { centres, nationalServices } = await seedDatabase(held.database.databaseUrl);
    expect(centres).toEqual({ inserted: 0, updated: 0, unchanged: 99, edited: [] });
    expect(nationalServices).toEqual({ inserted: 0, updated: 0, unchanged: 7, edited: [] });
    expect(await contentOf(held.prisma)).toBe(before);
  });
});

describe('a seed that meets records', () => {
  const held = useDatabase(beforeEach, afterEach);

  test('replaces what it wrote before and nobody has touched, with all that hangs on it', async () => {
    const { prisma } = held;
    const full = centreOf({
      carrier: 'Carrier',
      contactPoints: [{ kind: 'phone', value: '+4930123456' }],
      languages: [{ code: 'de', mode: 'native' }],
      services: [{ code: 'training', provision: 'own' }],
      groups: [{ code: 'women', acceptance: 'yes' }],
      forms: ['forced_begging'],
      accessModes: ['phone'],
      facts: [{ code: 'lift', state: 'yes' }],
      serviceAreas: [{ level: 'state', ags: '11' }],
      notices: [{ text: 'Closed' }],
      sources: [{ url: 'https://example.org/' }],
    });
    await writeSeed(prisma, seedOf(full));
    const before = await revisionOf(prisma);
    const outcome = await writeSeed(prisma, seedOf(centreOf({ name: 'New', forms: ['organ_removal'] })));
    expect(outcome.centres).toEqual({ inserted: 0, updated: 1, unchanged: 0, edited: [] });
    expect(await revisionOf(prisma)).toBeGreaterThan(before);
    const row = await prisma.centre.findUniqueOrThrow({ where: { slug: 'one' }, include: { forms: true } });
    expect(row).toMatchObject({
      name: 'New',
      carrierId: null,
      version: 1,
      forms: [{ code: 'organ_removal' }],
    });
    const counts = await Promise.all(
      children.map((table) =>
        prisma.$queryRawUnsafe<[{ count: number }]>(`SELECT count(*)::int AS count FROM ${table}`),
      ),
    );
    expect(counts.reduce((sum, [{ count }]) => sum + count, 0)).toBe(1);
  });

  test.each([
    ['its version rose', { version: 2 }],
    ['its seed hash is empty', { seedHash: null }],
    ['both', { version: 7, seedHash: null }],
  ])('never overwrites an edited centre: %s', async (_, mark) => {
    const { prisma } = held;
    await writeSeed(prisma, seedOf(centreOf({ forms: ['organ_removal'] })));
    await prisma.centre.update({ where: { slug: 'one' }, data: { name: 'As edited', ...mark } });
    const before = await contentOf(prisma);
    const outcome = await writeSeed(prisma, seedOf(centreOf({ name: 'As seeded' })));
    expect(outcome.centres).toEqual({ inserted: 0, updated: 0, unchanged: 0, edited: ['one'] });
    expect(await contentOf(prisma)).toBe(before);
  });

  test('recognises a centre whose slug an editor has changed, and a carrier that was renamed', async () => {
    const { prisma } = held;
    await writeSeed(prisma, seedOf(centreOf({ carrier: 'Carrier' })));
    await prisma.centre.update({ where: { slug: 'one' }, data: { slug: 'uno', version: 2, seedHash: null } });
    await prisma.carrier.update({ where: { name: 'Carrier' }, data: { name: 'Carrier e.V.' } });
    const two = { ...centreOf(), slug: 'two', carrier: 'Carrier' };
    const { centres } = await writeSeed(prisma, seedOf(centreOf({ carrier: 'Carrier' }), two));
    expect(centres).toEqual({ inserted: 1, updated: 0, unchanged: 0, edited: ['uno'] });
    expect(await prisma.carrier.findMany({ select: { name: true } })).toEqual([{ name: 'Carrier e.V.' }]);
    expect(await prisma.centre.count({ where: { carrier: { name: 'Carrier e.V.' } } })).toBe(2);
  });

  test('leaves a centre that an editor made under the same slug to the editor', async () => {
    const { prisma } = held;
    await prisma.centre.create({ data: { slug: 'one', name: 'By hand', type: 'related' } });
    const { centres } = await writeSeed(prisma, seedOf(centreOf()));
    expect(centres.edited).toEqual(['one']);
    expect(await prisma.centre.findMany({ select: { name: true } })).toEqual([{ name: 'By hand' }]);
  });

  test('never deletes: a record that has left the seed stays', async () => {
    const { prisma } = held;
    await writeSeed(prisma, seedOf(centreOf()));
    await writeSeed(prisma, seedOf());
    expect(await prisma.centre.count()).toBe(1);
  });

  test('replaces an untouched national service and keeps an edited one', async () => {
    const { prisma } = held;
    const service = (slug: string, de: string) => ({
      slug,
      kind: 'helpline' as const,
      name: { de },
      forWhom: { de: 'alle' },
      phone: '116016',
      languagesNote: { de: 'Deutsch' },
    });
    const seed = (de: string) =>
      parseSeed({ centres: [], nationalServices: [service('one', de), service('two', de)] }, 'test');
    await writeSeed(prisma, seed('Alt'));
    await prisma.nationalService.update({ where: { slug: 'two' }, data: { version: 2 } });
    const { nationalServices } = await writeSeed(prisma, seed('Neu'));
    expect(nationalServices).toEqual({ inserted: 0, updated: 1, unchanged: 0, edited: ['two'] });
    const rows = await prisma.nationalService.findMany({ orderBy: { slug: 'asc' } });
    expect(rows.map(({ name }) => name)).toEqual([{ de: 'Neu' }, { de: 'Alt' }]);
  });

  test('two seeds at once do not collide', async () => {
    const { databaseUrl } = held.database;
    const outcomes = await Promise.all([seedDatabase(databaseUrl), seedDatabase(databaseUrl)]);
    expect(outcomes.map(({ centres }) => centres.inserted).sort()).toEqual([0, 99]);
  });

  test('is all or nothing: a record that the database refuses leaves no other behind', async () => {
    const { prisma } = held;
    const [good] = seedOf(centreOf()).centres;
    const bad = { ...good!, slug: 'two', street: 'Secret Street 1' };
    await expect(writeSeed(prisma, { centres: [good!, bad], nationalServices: [] })).rejects.toThrow(
      'centre_protected_address_is_empty',
    );
    expect(await prisma.centre.count()).toBe(0);
    expect(await revisionOf(prisma)).toBe(0n);
  });

  test('reads another file where one is named', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'seed-'));
    const file = path.join(folder, 'seed.json');
    try {
      await writeFile(file, JSON.stringify({ centres: [centreOf({ serviceAreaTexts: ['Baden'] })] }));
      const report = await seedDatabase(held.database.databaseUrl, file);
      expect(report.centres.inserted).toBe(1);
      expect(report.areaTexts).toEqual([{ slug: 'one', text: 'Baden' }]);
    } finally {
      await rm(folder, { recursive: true });
    }
    const stored = await held.prisma.centre.findUniqueOrThrow({ where: { slug: 'one' } });
    expect(stored.id).toBe(toRecordId('centre', 'one'));
  });
});
