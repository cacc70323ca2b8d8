import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withConnection } from '@/lib/db/connect';
import { createTestDatabase, type TestDatabase } from '@/lib/db/testing/test-database';

let database: TestDatabase;
const run = (sql: string) => withConnection(database.databaseUrl, (client) => client.query(sql));
const insert = (slug: string, columns: Record<string, string>) =>
  run(
    `INSERT INTO centre (slug, name, type, updated_at, ${Object.keys(columns).join()})
     VALUES ('${slug}', 'One', 'related', now(), ${Object.values(columns).join()})`,
  );

beforeAll(async () => {
  database = await createTestDatabase();
  for (const status of ['not_stated', 'confidential', 'published'])
    await insert(status.replace('_', '-'), { address_status: `'${status}'`, town: `'Berlin'` });
});
afterAll(() => database.drop());

describe('an address that is not published cannot be stored', () => {
  const exact: Record<string, string>[] = [
    { street: `'Hauptstraße 1'` },
    { postcode: `'10115'` },
    { latitude: '52.5', longitude: '13.4' },
    { town: `'Berlin, Hauptstraße 1'` },
  ];

  test.each(
    ['not_stated', 'confidential'].flatMap((status) => exact.map((columns) => [status, columns] as const)),
  )('%s with %o, inserted', async (status, columns) => {
    const row = { address_status: `'${status}'`, ...columns };
    await expect(insert('refused', row)).rejects.toThrow(
      /centre_(protected_address_is_empty|town_is_no_address)/,
    );
  });

  test.each(
    ['not-stated', 'confidential'].flatMap((slug) => exact.map((columns) => [slug, columns] as const)),
  )('%s with %o, updated', async (slug, columns) => {
    const changes = Object.entries(columns).map(([column, value]) => `${column} = ${value}`);
    await expect(run(`UPDATE centre SET ${changes.join()} WHERE slug = '${slug}'`)).rejects.toThrow(
      /centre_(protected_address_is_empty|town_is_no_address)/,
    );
  });

  test.each(['not_stated', 'confidential'])(
    'a published one can become %s only without its street',
    async (status) => {
      await run(
        `UPDATE centre SET street = 'Hauptstraße 1', postcode = '10115', latitude = 52.5, longitude = 13.4
         WHERE slug = 'published'`,
      );
      const hide = `UPDATE centre SET address_status = '${status}'`;
      await expect(run(`${hide} WHERE slug = 'published'`)).rejects.toThrow(
        'centre_protected_address_is_empty',
      );
    },
  );
});

async function areaOf(columns: Record<string, string>) {
  return run(
    `INSERT INTO service_area (centre_id, ${Object.keys(columns).join()})
     SELECT id, ${Object.values(columns).join()} FROM centre WHERE slug = 'published'`,
  );
}

test.each(['funding_mandate', 'cooperation_agreement'])(
  'a %s without its source is refused',
  async (basis) => {
    const area = { level: `'state'::area_level`, basis: `'${basis}'` };
    await expect(areaOf({ ...area, ags: `'11'` })).rejects.toThrow('service_area_mandate_has_source');
    const sourced = {
      ...area,
      ags: basis === 'funding_mandate' ? `'12'` : `'13'`,
      source_url: `'https://example.org/'`,
    };
    expect((await areaOf(sourced)).rowCount).toBe(1);
  },
);

test.each([
  ['state', '111'],
  ['region', '11'],
  ['district', '1100000'],
  ['municipality', '11000'],
  ['nationwide', '11'],
])('a %s is not called %s', async (level, ags) => {
  const area = { level: `'${level}'::area_level`, ags: `'${ags}'` };
  await expect(areaOf(area)).rejects.toThrow('service_area_is_well_formed');
});

async function contactOf(kind: string, value: string) {
  return run(
    `INSERT INTO contact_point (centre_id, kind, value)
     SELECT id, '${kind}', '${value}' FROM centre WHERE slug = 'published'`,
  );
}

test.each([
  ['phone', '030 123456'],
  ['phone', '0301234567'],
  ['phone', '+49'],
  ['phone', '12'],
  ['phone', '+49301234567;ext=1'],
  ['sms', 'call us'],
  ['email', 'nobody'],
  ['email', 'a b@example.org'],
  ['website', 'javascript:alert(1)'],
  ['website', 'example.org'],
  ['chat', 'data:text/html,x'],
])('a contact that nobody can use, or that would run code, is refused: %s %s', async (kind, value) => {
  await expect(contactOf(kind, value)).rejects.toThrow('contact_point_value_is_safe');
});

test.each([
  ['phone', '+493012345678'],
  ['phone', '110'],
  ['phone', '116016'],
  ['email', 'info@example.org'],
  ['website', 'https://example.org/a?b=c'],
])('a contact as it should be is stored: %s %s', async (kind, value) => {
  expect((await contactOf(kind, value)).rowCount).toBe(1);
});

test('a confirmation has both a time and a name', async () => {
  await expect(run(`UPDATE centre SET confirmed_at = now() WHERE slug = 'published'`)).rejects.toThrow(
    'centre_confirmation_is_whole',
  );
});
