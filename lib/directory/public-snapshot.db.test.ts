import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPrisma, type PrismaClient } from '@/lib/db/client';
import { withConnection } from '@/lib/db/connect';
import { loadDirectory } from '@/lib/db/load-directory';
import { createTestDatabase, type TestDatabase } from '@/lib/db/testing/test-database';
import { getAreaName, getAreaPoint } from '@/lib/geo/areas';
import { municipalities } from '@/lib/geo/gazetteer-data';
import { parseSeed } from '@/prisma/seed/parse-seed';
import type { SeedInput } from '@/prisma/seed/seed-record';
import { writeSeed } from '@/prisma/seed/write-seed';
import { buildSnapshot } from './build-snapshot';
import { getIndexBody } from './index-body';

type SeedCentre = SeedInput['centres'][number];

let database: TestDatabase;
let prisma: PrismaClient;

beforeEach(async () => {
  database = await createTestDatabase();
  prisma = createPrisma(database.databaseUrl, 2);
});

afterEach(async () => {
  await prisma.$disconnect();
  await database.drop();
});

const sql = (text: string, values: unknown[] = []) =>
  withConnection(database.databaseUrl, (client) => client.query(text, values));

const centreOf = (slug: string, facts: Partial<SeedCentre> = {}): SeedCentre => ({
  slug,
  name: `Stelle ${slug}`,
  type: 'trafficking_counselling',
  ...facts,
});

async function publish(...centres: SeedCentre[]) {
  await writeSeed(prisma, parseSeed({ centres }, 'test'));
  return takeSnapshot();
}

async function takeSnapshot() {
  return buildSnapshot(await loadDirectory(prisma), new Date());
}

async function publishOne(facts: Partial<SeedCentre>) {
  const { centres } = await publish(centreOf('one', facts));
  if (!centres[0]) throw new Error('The centre is not in the snapshot.');
  return centres[0];
}

const idOf = async (slug: string) => (await prisma.centre.findUniqueOrThrow({ where: { slug } })).id;

describe('rows that cannot be understood', () => {
  beforeEach(async () => {
    await publish(
      centreOf('good', { languages: [{ code: 'de', mode: 'native' }] }),
      centreOf('broken', { languages: [{ code: 'ro', mode: 'native' }] }),
    );
  });

  test('an unknown language is left out and named with its centre, which stays', async () => {
    const id = await idOf('broken');
    await sql(`INSERT INTO centre_language (centre_id, code) VALUES ($1, 'klingon')`, [id]);
    const { centres, problems } = await takeSnapshot();
    expect(centres.map(({ slug, languages }) => [slug, languages.map(({ code }) => code)])).toEqual([
      ['broken', ['ro']],
      ['good', ['de']],
    ]);
    expect(problems).toEqual([{ table: 'centre_language', id, problem: expect.stringContaining('code') }]);
  });

  test('a centre of an unknown kind is left out and named, the others stay', async () => {
    await sql(`UPDATE centre SET type = 'castle' WHERE slug = 'broken'`);
    const { centres, problems } = await takeSnapshot();
    expect(centres.map(({ slug }) => slug)).toEqual(['good']);
    expect(problems).toEqual([
      { table: 'centre', id: await idOf('broken'), problem: expect.stringContaining('type') },
    ]);
  });

  test('each broken part is left out on its own', async () => {
    const id = await idOf('broken');
    await sql(`INSERT INTO centre_group (centre_id, code, acceptance) VALUES ($1, 'women', 'perhaps')`, [id]);
    await sql(`INSERT INTO centre_form (centre_id, code) VALUES ($1, 'boredom')`, [id]);
    await sql(`INSERT INTO centre_service (centre_id, code) VALUES ($1, 'magic')`, [id]);
    await sql(`INSERT INTO centre_access_mode (centre_id, code) VALUES ($1, 'pigeon')`, [id]);
    await sql(`INSERT INTO centre_fact (centre_id, code, state) VALUES ($1, 'lift', 'sometimes')`, [id]);
    await sql(
      `INSERT INTO contact_point (centre_id, kind, value) VALUES ($1, 'telex', 'https://example.org')`,
      [id],
    );
    const { centres, problems } = await takeSnapshot();
    expect(centres).toHaveLength(2);
    expect(problems.map(({ table }) => table).sort()).toEqual([
      'centre_access_mode',
      'centre_fact',
      'centre_form',
      'centre_group',
      'centre_service',
      'contact_point',
    ]);
    expect(new Set(problems.map((problem) => problem.id))).toEqual(new Set([id]));
  });

  test('a contact that could do harm cannot even be stored', async () => {
    const id = await idOf('good');
    const insert = (kind: string, value: string) =>
      sql(`INSERT INTO contact_point (centre_id, kind, value) VALUES ($1, $2, $3)`, [id, kind, value]);
    await expect(insert('website', 'javascript:alert(1)')).rejects.toThrow('contact_point_value_is_safe');
    await expect(insert('phone', '*21#')).rejects.toThrow('contact_point_value_is_safe');
  });
});

describe('a confidential address', () => {
  const koeln = { level: 'municipality', ags: '05315000' } as const;
  const small = municipalities.find(({ population }) => population !== null && population < 5_000);
  if (!small) throw new Error('The gazetteer knows no small municipality.');
  const district = { level: 'district', ags: small.ags.slice(0, 5) } as const;

  test('has neither street nor postcode nor a point of its own: its place is its town, dashed', async () => {
    const { place, address, town } = await publishOne({
      addressStatus: 'confidential',
      town: 'Köln',
      area: koeln,
    });
    expect(address).toBeNull();
    expect(town).toBe('Köln');
    expect(place).toEqual({
      ...getAreaPoint(koeln),
      key: 'municipality:05315000',
      name: 'Köln',
      exact: false,
      dashed: true,
    });
  });

  test('in a small municipality stands at its district, and the municipality is named nowhere', async () => {
    const area = { level: 'municipality', ags: small.ags } as const;
    const snapshot = await publish(
      centreOf('one', { name: 'Stelle', addressStatus: 'confidential', town: small.name, area }),
    );
    const centre = snapshot.centres[0];
    expect(centre?.place).toEqual({
      ...getAreaPoint(district),
      key: `district:${district.ags}`,
      name: getAreaName(district),
      exact: false,
      dashed: true,
    });
    expect(centre?.place).not.toMatchObject(getAreaPoint(area) ?? {});
    expect([centre?.town, centre?.areaName]).toEqual([getAreaName(district), getAreaName(district)]);
    expect(JSON.stringify(snapshot)).not.toContain(small.ags);
  });

  test('of which only the Land is known names no town', async () => {
    const centre = await publishOne({
      addressStatus: 'confidential',
      town: 'Kleinstadt',
      area: { level: 'state', ags: '14' },
    });
    expect(centre.town).toBeNull();
    expect(centre.place).toMatchObject({ key: 'state:DE-SN', dashed: true, exact: false });
  });

  test('of a shelter has no place at all', async () => {
    const { place } = await publishOne({ addressStatus: 'confidential', hiddenOnMap: true, area: koeln });
    expect(place).toBeNull();
  });

  test('cannot be stored with a street, and none would leave if it were', async () => {
    await publishOne({ addressStatus: 'confidential', area: koeln });
    const update = `UPDATE centre SET street = 'Geheimweg 1', postcode = '50667', latitude = 50.9381, longitude = 6.9571`;
    await expect(sql(update)).rejects.toThrow('centre_protected_address_is_empty');
    await sql('ALTER TABLE centre DROP CONSTRAINT centre_protected_address_is_empty');
    await sql(update);
    const snapshot = await takeSnapshot();
    for (const text of [JSON.stringify(snapshot), getIndexBody(snapshot)])
      for (const secret of ['Geheimweg', '50667', '50.9381', '6.9571']) expect(text).not.toContain(secret);
    expect(snapshot.centres[0]?.place).toMatchObject({ ...getAreaPoint(koeln), dashed: true });
  });
});

test('an address that is merely not known is an ordinary place: its town, not dashed', async () => {
  const area = { level: 'municipality', ags: '05315000' } as const;
  const { place } = await publishOne({ addressStatus: 'not_stated', town: 'Köln', area });
  expect(place).toMatchObject({ ...getAreaPoint(area), exact: false, dashed: false });
});

test('a published address has its own point, and grouped with others its area', async () => {
  const { place, address } = await publishOne({
    addressStatus: 'published',
    street: 'Straße 1',
    postcode: '50667',
    point: { latitude: 50.938, longitude: 6.957 },
    area: { level: 'municipality', ags: '05315000' },
  });
  expect(address).toEqual({ street: 'Straße 1', postcode: '50667' });
  expect(place).toMatchObject({
    latitude: 50.938,
    longitude: 6.957,
    exact: true,
    key: 'municipality:05315000',
  });
});

test('what is internal is nowhere in the snapshot', async () => {
  await publish(
    centreOf('one', { contactPoints: [{ kind: 'phone', value: '+4930123456' }], confidence: 'low' }),
  );
  await sql(
    `UPDATE centre SET confidence = 'marker-1', seed_hash = 'marker-2', confirmed_at = now(), confirmed_by = 'marker-3'`,
  );
  await sql(`UPDATE contact_point SET confirmed_at = '2026-11-01', confirmed_by = 'marker-4'`);
  const snapshot = await takeSnapshot();
  expect(snapshot.centres[0]?.allContacts[0]?.confirmedOn).toBe('2026-11-01');
  for (const text of [JSON.stringify(snapshot), getIndexBody(snapshot)]) {
    expect(text).not.toContain('marker-');
    for (const name of ['confidence', 'seedHash', 'confirmedBy']) expect(text).not.toContain(name);
  }
});

test('contacts for authorities are on the centre’s own page and not in the list', async () => {
  const { contacts, allContacts } = await publishOne({
    contactPoints: [
      { kind: 'phone', value: '+4930111111', audience: 'authorities' },
      { kind: 'phone', value: '+4930222222' },
    ],
  });
  expect(contacts.map(({ value }) => value)).toEqual(['+4930222222']);
  expect(allContacts.map(({ value }) => value).sort()).toEqual(['+4930111111', '+4930222222']);
});

test('the version changes with the content and with nothing else', async () => {
  const first = await publish(centreOf('one'), centreOf('two'));
  await sql(
    `UPDATE centre SET version = version, updated_at = now() + interval '1 hour', confidence = 'high'`,
  );
  const touched = await takeSnapshot();
  expect(touched.version).toBe(first.version);
  await sql(`UPDATE centre SET name = 'Anders' WHERE slug = 'two'`);
  expect((await takeSnapshot()).version).not.toBe(first.version);
});
