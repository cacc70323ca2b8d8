import { expect, test } from '../fixtures/test';
import { sendRaw } from '../fixtures/raw-request';

const long = 'a'.repeat(14_000);
const junk = [
  '%',
  '%E0%A4%A',
  '%00',
  '%0d%0aSet-Cookie:x=1',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e/',
  '__proto__',
  '[object Object]',
];

const queries = [
  ...junk.map((text) => `group=${text.replaceAll(' ', '%20')}`),
  'group[]=women&group[0]=men&group[__proto__]=x&constructor[prototype][x]=1&toString=1&hasOwnProperty',
  `group=women&${'group=men&'.repeat(1_000)}`,
  'page=-1',
  'page=0',
  'page=1e9',
  'page=NaN',
  'page=99999999999999999999',
  'page=1&page=2',
  'mode=all&mode=any',
  'view=admin',
  '_rsc=junk',
  `x=${long}`,
  '&&&===;;;',
  '?????',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  "language=' OR 1=1 --",
  'language=%F0%9F%92%A9',
  'service=%u0041',
].map((query) => `/de?${query.replaceAll(' ', '%20').replaceAll("'", '%27')}`);

const paths = [
  ...junk
    .flatMap((text) => [
      `/${text}`,
      `/de/${text}`,
      `/de/centres/${text}`,
      `/api/directory/${text}`,
      `/_next/static/${text}`,
    ])
    .map((path) => path.replaceAll(' ', '%20')),
  '/de/centres/..%2f',
  '/de/centres/../../../etc/passwd',
  '/de/centres/%2e%2e%2fadmin',
  '/de/centres/a/b/c',
  '/DE',
  '/xx',
  '/de-x-ls',
  '//',
  '///de',
  '/\\example.org',
  '/de\\..',
  '/_next',
  '/_next/image?url=http://example.org/x&w=64&q=75',
  '/_next/data/x/de.json',
  '/_next/webpack-hmr',
  '/_next/../package.json',
  '/.env',
  '/de.rsc',
  '/de/about.rsc',
  '/de.segments/_tree.segment.rsc',
  '/__nextjs_source-map?x',
  '/favicon.ico',
  '/sitemap.xml',
  '/.well-known/security.txt',
  `/de/${long}`,
  `/${'a/'.repeat(3_000)}`,
  '/de/missing',
  '/geo',
  '/geo/..%2fpackage.json',
];

const headings: Record<string, string>[] = [
  { RSC: '1' },
  { RSC: '1', 'Next-Router-State-Tree': 'junk' },
  { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%22children%22%3A%5B%22..' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/../../x' },
  { 'Next-Action': 'x'.repeat(42) },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': 'http://example.org/', 'x-middleware-next': '1' },
  { 'x-nextjs-data': '1', 'x-matched-path': '/admin', 'x-now-route-matches': '1=x' },
  { 'Accept-Language': `${'xx;q=0.1,'.repeat(1_000)}*;q=NaN` },
  { 'Accept-Encoding': 'junk, *;q=0', Accept: 'junk/junk' },
  { Cookie: `__proto__=1; NEXT_LOCALE=../..; ${'a=1;'.repeat(1_000)}` },
  { Range: 'bytes=99999999-' },
  { 'If-Match': '"x"', 'If-Unmodified-Since': 'Mon, 01 Jan 1990 00:00:00 GMT' },
  { 'X-Forwarded-Host': 'example.org', 'X-Forwarded-Proto': 'javascript', 'X-Forwarded-For': "' OR 1=1" },
  { Host: 'example.org' },
  { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': '4' },
  { Expect: 'junk' },
];

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'];
const bodies = {
  'application/json': '{"__proto__":{"x":1}}',
  'application/x-www-form-urlencoded': '$ACTION_ID_x=1&'.repeat(5_000),
  'multipart/form-data; boundary=x':
    '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--',
  'text/plain;charset=UTF-8': '["$F1","$@0","$Q1"]',
};

test.describe('whatever is sent, the app answers and never breaks', () => {
  for (const [title, targets] of Object.entries({ questions: queries, addresses: paths })) {
    test(`hostile ${title}`, async ({ baseURL }) => {
      for (const target of targets) {
        const { status } = await sendRaw(baseURL, target);
        expect(status, target.slice(0, 200)).toBeLessThan(500);
      }
    });
  }

  test('hostile headings', async ({ baseURL }) => {
    for (const headers of headings)
      for (const path of ['/', '/de', '/de/nowhere', '/api/health', '/icon.svg']) {
        const answer = await sendRaw(baseURL, path, { headers, body: headers['Content-Length'] && 'junk' });
        expect(answer.status, `${path} ${JSON.stringify(headers).slice(0, 200)}`).toBeLessThan(500);
        expect(String(answer.headers.location ?? '')).not.toContain('example.org');
      }
  });

  test('wrong methods and hostile bodies', async ({ baseURL }) => {
    for (const method of methods)
      for (const [type, body] of Object.entries(bodies))
        for (const path of ['/', '/de', '/api/health', '/api/directory/x', '/icon.svg']) {
          const headers = {
            'Content-Type': type,
            'Next-Action': '40'.repeat(21),
            'Content-Length': `${body.length}`,
          };
          const { status } = await sendRaw(baseURL, path, { method, headers, body });
          expect(status, `${method} ${path} ${type}`).toBeLessThan(500);
        }
  });

  test.afterEach('the app is well', async ({ request }) => {
    const response = await request.get('/api/health');
    expect(response.status()).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', database: 'up' });
  });
});
