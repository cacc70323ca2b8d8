import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres/start-embedded-postgres';
import { findInDatabase } from '../../scripts/testing/find-in-database';
import { startServer } from '../../scripts/testing/start-server';
import { expect, test } from '../fixtures/test';
import { sendRaw } from '../fixtures/raw-request';

const minutesMax = 6;
const requestCount = 1_000;
const atOnce = 10;

/** What a visitor brings along; each of them would betray them. */
const word = 'zebrafink';
const address = '203.0.113.77';
const marks = [word, address];

const visitor = {
  'X-Forwarded-For': address,
  'X-Real-IP': address,
  Forwarded: `for=${address}`,
  'User-Agent': `Mozilla/5.0 ${word}`,
  Referer: `https://${word}.example/search?q=${word}`,
  Cookie: `${word}=${word}`,
  'Accept-Language': `de, ${word}`,
};

interface Sent {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

const kinds: Sent[] = [
  { path: `/de?group=women&q=${word}` },
  { path: `/de?group=${word}&page=${word}` },
  { path: `/?${word}` },
  { path: `/${word}` },
  { path: `/de/${word}?x=${word}` },
  { path: `/de/centres/${word}` },
  { path: `/de/centres/ona-berlin?${word}` },
  { path: `/de/centres/ona-berlin/contact?name=${word}` },
  { path: `/de/centres/ona-berlin/card?with=${word}&word=${word}` },
  { path: `/de/%E0%A4%A${word}` },
  { path: `/api/health?${word}` },
  { path: `/api/directory/${word}` },
  { path: `/api/${word}` },
  { path: `/_next/static/${word}.js` },
  { path: `/_next/image?url=${word}&w=64&q=75` },
  { path: `/geo/${word}.json` },
  { path: `//${word}/` },
  { path: `http://${word}.example/` },
  { path: '/de', headers: { RSC: '1', 'Next-Router-State-Tree': word } },
  { path: '/de', headers: { RSC: '1', 'Next-Router-Segment-Prefetch': `/${word}` } },
  { path: '/de', headers: { Host: `${word}.example` } },
  { path: `/ar?place=${word}&radius=${word}` },
  { path: `/de/authority?place=${word}` },
  { path: `/de/coverage?group=${word}&sort=${word}` },
  { path: `/de/coverage/export?type=${word}` },
  { path: `/de/centres/ona-berlin?view=${word}` },
  { path: `/de/centres/ona-berlin/card?with=${word}&word=${word}` },
  { path: `/de/centres/ona-berlin/contact?name=${word}` },
  { path: `/de/centres/${word}/contact` },
  { path: `/fa/say?${word}` },
  { path: '/icon.svg', headers: { Range: `bytes=99999999-`, 'If-Match': `"${word}"` } },
  { path: '/de', method: 'POST', headers: { 'Next-Action': word, 'Content-Type': 'text/plain' }, body: word },
  {
    path: '/api/health',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: `{"x":"${word}"`,
  },
  { path: `/de/${word}`, method: 'TRACE' },
  { path: `/de?${word}=${'x'.repeat(20_000)}` },
  { path: `/de?form=sexual_exploitation&language=ar&${word}` },
];

async function sendAll(url: string): Promise<void> {
  for (let sent = 0; sent < requestCount; sent += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, index) => kinds[(sent + index) % kinds.length] as Sent);
    await Promise.all(
      batch.map(({ path: target, ...rest }) =>
        sendRaw(url, target, { ...rest, headers: { ...visitor, ...rest.headers } }),
      ),
    );
  }
}

/** The files below a folder that hold one of the marks. Files that vanish meanwhile hold nothing any more. */
async function findInFiles(folder: string): Promise<{ found: string[]; searched: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const file of files) {
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    if (marks.some((mark) => content.includes(mark))) found.push(file);
  }
  return { found, searched: files.length };
}

test('after a thousand requests nothing about the visitor is in any log, file or table', async () => {
  test.setTimeout(minutesMax * 60_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'no-traces-'));
  const postgres = await startEmbeddedPostgres({
    dataDirectory: path.join(folder, 'postgres'),
    isDurable: false,
  });
  try {
    const { databaseUrl } = postgres;
    const server = await startServer({ DATA_DIR: path.join(folder, 'data'), DATABASE_URL: databaseUrl });
    try {
      await sendAll(server.url);
      for (const mark of marks) {
        expect(server.output()).not.toContain(mark);
        const { found, searched } = await findInDatabase(databaseUrl, mark);
        expect(found, 'tables').toEqual([]);
        expect(searched).toBeGreaterThan(10);
      }
    } finally {
      await server.stop();
    }
    expect(server.output()).toContain('The app runs at');
  } finally {
    await postgres.stop();
  }
  const { found, searched } = await findInFiles(folder);
  expect(found, 'files').toEqual([]);
  expect(searched).toBeGreaterThan(100);
  await rm(folder, { recursive: true });
});
