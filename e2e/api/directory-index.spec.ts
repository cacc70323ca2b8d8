import { compactCentre, expandCentre, type CompactCentre } from '@/lib/domain/compact-centre';
import { fetchIndex } from '../fixtures/directory-index';
import { expect, test } from '../fixtures/test';

/** What must be in no answer: internal facts, and what only a published address may have. */
const internal = [
  'confidence',
  'seedHash',
  'seed_hash',
  'confirmedBy',
  'confirmed_by',
  'street',
  'postcode',
  'updatedAt',
];

test('the index of the current version may be kept for ever', async ({ request }) => {
  const { version, centres } = await fetchIndex(request);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(centres).toHaveLength(99);
  const response = await request.get(`/api/directory/${version}`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8');
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('asked for another version, the index answers with the current one and says not to keep it', async ({
  request,
}) => {
  const { version } = await fetchIndex(request);
  for (const other of ['0000000000000000', 'x', encodeURIComponent('../../etc/passwd'), 'ü'.repeat(200)]) {
    const response = await request.get(`/api/directory/${other}`);
    expect(response.status(), other).toBe(200);
    expect(response.headers()['cache-control'], other).toBe('no-store');
    expect((await response.json()).version, other).toBe(version);
  }
});

test('the index holds what the list needs and nothing else', async ({ request }) => {
  const { version } = await fetchIndex(request);
  const body = await (await request.get(`/api/directory/${version}`)).text();
  for (const word of internal) expect(body).not.toContain(`"${word}"`);
  const { centres } = JSON.parse(body) as { centres: CompactCentre[] };
  for (const centre of centres) expect(compactCentre(expandCentre(centre))).toEqual(centre);
});

test('health tells database, version, age and centres, and is never kept', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ok',
    database: 'up',
    snapshot: {
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      ageSeconds: expect.any(Number),
      centres: 99,
    },
  });
});

test.describe('in a directory with drafts, closed centres and secret addresses', () => {
  test.use({ directory: 'fixture' });

  test('only what is published is in the index, and no secret address has a point of its own', async ({
    request,
  }) => {
    const { centres } = await fetchIndex(request);
    const slugs = centres.map(({ slug }) => slug);
    expect(slugs).not.toContain('example-draft');
    expect(slugs).not.toContain('example-archived');
    const secret = centres.filter(({ addressStatus }) => addressStatus === 'confidential');
    expect(secret.length).toBeGreaterThan(1);
    for (const { place } of secret) expect(place === null || (place.dashed && !place.exact)).toBe(true);
    expect(secret.some(({ place }) => place === null)).toBe(true);
  });
});
