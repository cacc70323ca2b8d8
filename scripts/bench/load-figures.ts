import autocannon from 'autocannon';
import { locatorHref } from '@/lib/url/hrefs';
import { EMPTY_SEARCH } from '@/lib/url/search-params';
import { normaliseQuery, type Query } from '@/lib/domain/query';
import { listBenchQueries } from './bench-queries';

const CONNECTIONS = 8;

const hrefOf = (query: Query) => locatorHref('de', { ...EMPTY_SEARCH, query });
const FILTERED = hrefOf(
  normaliseQuery({ group: ['women'], form: ['sexual_exploitation'], language: ['ro'] }),
);
const CHANGING = listBenchQueries(240).map(hrefOf);

/** Requests per second and p99 latency of the locator under a fixed load; the load runs on the same machine. */
export async function findLoadFigures(url: string, seconds: number): Promise<Record<string, number>> {
  await load(url, ['/de'], 1); // compiles and caches what the first requests always pay for
  const plain = await load(url, ['/de'], seconds);
  const filtered = await load(url, [FILTERED], seconds);
  const changing = await load(url, CHANGING, seconds);
  return {
    plainPerSecond: plain.perSecond,
    plainP99Ms: plain.p99Ms,
    filteredPerSecond: filtered.perSecond,
    filteredP99Ms: filtered.p99Ms,
    changingPerSecond: changing.perSecond,
    changingP99Ms: changing.p99Ms,
  };
}

async function load(url: string, paths: readonly string[], seconds: number) {
  const requests = paths.map((path) => ({ path }));
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${failed} requests failed under load.`);
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 };
}
