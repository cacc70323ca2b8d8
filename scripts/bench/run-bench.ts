import os from 'node:os';
import { startTemporaryPostgres } from '../embedded-postgres/start-temporary-postgres';
import type { Attempts } from './attempts';
import { makeBenchSeed } from './bench-seed';
import { findBrowserFigures, findStaticPageFigures } from './browser-figures';
import { findLoadFigures } from './load-figures';
import { makeDatabase } from './make-database';
import { findNodeFigures } from './node-figures';
import type { BenchOptions } from './options';
import { runBuiltApp } from './run-built-app';
import { serveStaticPage } from './static-page';
import type { Measurements } from './table';
import { findTransferFigures } from './transfer-figures';

/** Above, the browser does not search by itself: there is nothing of its own to time. */
const BROWSER_SIZE_MAX = 2_000;

interface SizeBench {
  size: number;
  figures: Record<string, number>;
  options: BenchOptions;
  attempts: Attempts;
}

/** Measures every size, one after the other. The app must have been built. @throws when asked to stop. */
export async function runBench(options: BenchOptions, attempts: Attempts): Promise<Measurements> {
  const server = await startTemporaryPostgres();
  const measurements = new Map<number, Record<string, number>>();
  try {
    for (const size of options.sizes) {
      const figures = { busy: os.loadavg()[0] ?? 0 };
      measurements.set(size, figures);
      await measureSize(server.databaseUrl, { size, figures, options, attempts });
    }
  } finally {
    await server.stop();
  }
  return measurements;
}

async function measureSize(serverUrl: string, bench: SizeBench): Promise<void> {
  const { size, figures, attempts } = bench;
  console.error(`${size} centres: writing them …`);
  await attempts.attempt(`${size} centres`, async () => {
    const databaseUrl = await attempts.unlessStopped(makeDatabase(serverUrl, size));
    await attempts.measure(`${size} centres: directory in Node`, figures, () => findNodeFigures(databaseUrl));
    await attempts.attempt(`${size} centres: app`, () => measureApp(databaseUrl, bench));
    if (size <= BROWSER_SIZE_MAX)
      await attempts.attempt(`${size} centres: plain page`, () => measureStaticPage(bench));
  });
}

async function measureApp(
  databaseUrl: string,
  { size, figures, options, attempts }: SizeBench,
): Promise<void> {
  const app = await runBuiltApp(databaseUrl);
  const measure = (subject: string, work: () => Promise<Record<string, number>>) =>
    attempts.measure(`${size} centres: ${subject}`, figures, work);
  try {
    figures.readyMs = app.readyMs;
    await measure('transfer', () => findTransferFigures(app.url));
    if (size <= BROWSER_SIZE_MAX)
      await measure('browser', () => findBrowserFigures(`${app.url}/de`, options.browserRuns));
    await measure('load', () => findLoadFigures(app.url, options.loadSeconds));
    const appRssMb = await app.rssMb();
    if (appRssMb !== null) figures.appRssMb = appRssMb;
  } finally {
    await app.stop();
  }
}

async function measureStaticPage({ size, figures, options, attempts }: SizeBench): Promise<void> {
  const page = await serveStaticPage(await makeBenchSeed(size));
  try {
    const work = () => findStaticPageFigures(page.url, options.browserRuns);
    await attempts.measure(`${size} centres: plain page for comparison`, figures, work);
  } finally {
    await page.stop();
  }
}
