import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '../fixtures/test';
import { sendRaw, type RawAnswer } from '../fixtures/raw-request';

const everywhere = {
  'strict-transport-security': /^max-age=\d{8,}; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /(^|, )geolocation=\(self\)($|,)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
};

const policyEverywhere = [
  "default-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

function expectHeaders({ headers }: Pick<RawAnswer, 'headers'>): void {
  for (const [name, pattern] of Object.entries(everywhere)) expect(headers[name], name).toMatch(pattern);
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['set-cookie']).toBeUndefined();
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toEqual(expect.arrayContaining(policyEverywhere));
  expect(
    policy.filter((rule) => rule.startsWith('default-src')),
    'one policy only',
  ).toHaveLength(1);
  expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
}

const nonceOf = ({ headers }: RawAnswer) =>
  /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';

/** The address of the first file that the locator loads and whose name ends like this. */
async function findAsset(base: string | undefined, ending: string): Promise<string> {
  const { body } = await sendRaw(base, '/de');
  return new RegExp(`/_next/static/[^"]+\\.${ending}`).exec(body)?.[0] ?? `no ${ending} found`;
}

const pages = {
  'the locator': ['/de', 200],
  'a search': ['/en?group=women', 200],
  'a centre': ['/de/centres/ona-berlin', 200],
  'the page of all centres': ['/de/all', 200],
  'the cards of a centre': ['/de/centres/ona-berlin/card', 200],
  'the sheet of a Land': ['/ar/authority?place=state:DE-NW', 200],
  'the sentences to show': ['/ar/say', 200],
  'a page that does not exist': ['/de/nowhere', 404],
  'a centre that does not exist': ['/de/centres/nowhere', 404],
  'an address without a language': ['/nowhere/at/all', 404],
  'a malformed address': ['/de/%E0%A4%A', 404],
} as const;

for (const [title, [path, status]] of Object.entries(pages)) {
  test(`${title} carries every header, may run no foreign script, and is kept by no cache`, async ({
    baseURL,
  }) => {
    const answer = await sendRaw(baseURL, path);
    expect(answer.status).toBe(status);
    expectHeaders(answer);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    const nonce = nonceOf(answer);
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    const scripts = answer.body.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(` nonce="${nonce}"`))).toEqual([]);
    expect(answer.body).not.toMatch(/<[^>]+ style=|<style|<[^>]+ on[a-z]+=/);
    expect(nonceOf(await sendRaw(baseURL, path))).not.toBe(nonce);
  });
}

const others: Record<
  string,
  { path: string; status: number; method?: string; headers?: Record<string, string> }
> = {
  'the redirect to a language': { path: '/', status: 307 },
  'the redirect from a slash at the end': { path: '/de/about/', status: 308 },
  'the redirect from a doubled slash': { path: '//de', status: 308 },
  'the health of the app': { path: '/api/health', status: 200 },
  'the index of all centres': { path: '/api/directory/any', status: 200 },
  'an interface that does not exist': { path: '/api/nowhere', status: 404 },
  'a contact to save': { path: '/de/centres/ona-berlin/contact?name=info', status: 200 },
  'a contact under a name that we do not give': {
    path: '/de/centres/ona-berlin/contact?name=x',
    status: 404,
  },
  'the table of coverage as a file': { path: '/de/coverage/export', status: 200 },
  'the icon': { path: '/icon.svg', status: 200 },
  'the base map': { path: '/geo/base-map.json', status: 200 },
  'a file that does not exist': { path: '/geo/nowhere.json', status: 404 },
  'a script that does not exist': { path: '/_next/static/nowhere.js', status: 404 },
  'the head of a page': { path: '/de', status: 200, method: 'HEAD' },
  'the head of the icon': { path: '/icon.svg', status: 200, method: 'HEAD' },
  'something posted to a page': { path: '/de', status: 405, method: 'POST' },
  'something posted to the app': { path: '/api/health', status: 405, method: 'POST' },
  'a method nobody needs': { path: '/de', status: 405, method: 'TRACE' },
  'an address of another server': { path: 'http://example.org/', status: 400 },
  'a heading too long': { path: '/de', status: 431, headers: { 'X-Long': 'x'.repeat(20_000) } },
};

for (const [title, { path, status, ...options }] of Object.entries(others)) {
  test(`${title} carries every header`, async ({ baseURL }) => {
    const answer = await sendRaw(baseURL, path, options);
    expect(answer.status).toBe(status);
    expectHeaders(answer);
  });
}

for (const ending of ['js', 'css']) {
  test(`the files of type ${ending} that pages load carry every header`, async ({ baseURL }) => {
    const answer = await sendRaw(baseURL, await findAsset(baseURL, ending));
    expect(answer.status).toBe(200);
    expectHeaders(answer);
  });
}

test('a file that the browser has already carries every header again', async ({ baseURL }) => {
  for (const path of ['/icon.svg', '/geo/base-map.json', await findAsset(baseURL, 'css')]) {
    const { headers } = await sendRaw(baseURL, path);
    const answer = await sendRaw(baseURL, path, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(answer.status).toBe(304);
    expectHeaders(answer);
  }
});

test('what is no request at all is answered with every header', async ({ baseURL }) => {
  const socket = connect(Number(new URL(baseURL ?? '').port), '127.0.0.1');
  socket.end('this is no request\r\n\r\n');
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  await once(socket, 'end');
  const [status, ...lines] = text.trim().split('\r\n');
  expect(status).toBe('HTTP/1.1 400 Bad Request');
  const headers = lines.map((line) => line.split(': ') as [string, string]);
  expectHeaders({ headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])) });
});
