/** Reads the directory of DATABASE_URL in a process of its own, so that its memory is nobody else's; prints JSON. */
import { CENTRE_PARTS } from '@/lib/db/centre-row';
import { createPrisma } from '@/lib/db/client';
import { loadDirectory } from '@/lib/db/load-directory';
import { buildSnapshot } from '@/lib/directory/build-snapshot';
import { findResults } from '@/lib/directory/find-results';
import { EMPTY_QUERY } from '@/lib/domain/query';
import { search } from '@/lib/domain/search';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { getEnv } from '@/lib/env';
import { listBenchQueries } from './bench-queries';
import { median, percentile } from './percentile';
import { timed } from './time-calls';

const QUERIES = 240;
const WARM_UP_QUERIES = 40;
const ROUNDS = 2;
/** As many as the app reads with. */
const CONNECTIONS = 2;
const MB = 1e6;

const prisma = createPrisma(getEnv().DATABASE_URL ?? '', CONNECTIONS);
// Connects, and compiles and allocates what is needed once, however many centres there are.
await prisma.centre.findMany({ include: CENTRE_PARTS, take: 1 });
const before = heapBytes();
const { snapshot, loadMs } = await loadSnapshot();
await prisma.$disconnect();
const figures = {
  loadMs,
  heapMb: (heapBytes() - before) / MB,
  rssMb: process.memoryUsage().rss / MB,
  peakRssMb: (process.resourceUsage().maxRSS * 1024) / MB,
  ...measureSearch(snapshot),
};
process.stdout.write(JSON.stringify(figures));

async function loadSnapshot() {
  const startedAt = performance.now();
  const loaded = buildSnapshot(await loadDirectory(prisma), new Date());
  return { snapshot: loaded, loadMs: performance.now() - startedAt };
}

/** What is in use after a collection, typed arrays included. */
function heapBytes(): number {
  if (!globalThis.gc) throw new Error('Run Node with --expose-gc.');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measureSearch(directory: DirectorySnapshot) {
  const queries = listBenchQueries(QUERIES);
  const firstSearchMs = timed(() => search(directory.centres, EMPTY_QUERY));
  for (const query of queries.slice(0, WARM_UP_QUERIES)) search(directory.centres, query);
  const rounds = Array.from({ length: ROUNDS }, () => queries);
  const searches = rounds.flat().map((query) => timed(() => search(directory.centres, query)));
  // Every query once: a second time it would come out of the cache.
  const answers = queries.map((query) => timed(() => findResults(directory, query, 1, 'de')));
  return {
    firstSearchMs,
    searchMs: median(searches),
    searchP99Ms: percentile(searches, 0.99),
    answerMs: median(answers),
    answerP99Ms: percentile(answers, 0.99),
  };
}
