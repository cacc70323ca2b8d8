import { expect, test } from '../fixtures/test';

test('the app serves every centre of its first data, from its own database', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({
    status: 'ok',
    database: 'up',
    snapshot: { version: expect.any(String), centres: 99 },
  });
});
