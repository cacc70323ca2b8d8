import 'server-only';
import { join } from 'node:path';
import { createPrisma, type PrismaClient } from '@/lib/db/client';
import { listenForChanges } from '@/lib/db/listen';
import { getDirectoryRevision, loadDirectory } from '@/lib/db/load-directory';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { getEnv } from '@/lib/env';
import { berlinDay } from '@/lib/i18n/berlin-day';
import { log } from '@/lib/log';
import { buildSnapshot, ofDay } from './build-snapshot';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file';

export type DatabaseState = 'up' | 'down';

interface Options {
  databaseUrl: string;
  snapshotPath: string;
  pollSeconds: number;
}

/**
 * Holds the current snapshot and keeps it current: reads it when a change is announced, asks now and then whether
 * an announcement was missed, and keeps the last one while the database is away. Pages never wait for a query.
 */
export class Directory {
  readonly #prisma: PrismaClient;
  readonly #options: Options;
  #snapshot: DirectorySnapshot | null = null;
  #revision: bigint | null = null;
  #confirmedAt: string | null = null;
  #database: DatabaseState = 'down';
  #refreshing: Promise<void> | null = null;
  #isStale = false;
  #stopListening: () => void = () => undefined;
  #poll: NodeJS.Timeout | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#prisma = createPrisma(options.databaseUrl, 2);
  }

  get database(): DatabaseState {
    return this.#database;
  }

  /** The current snapshot, with the hours of today; null until the first one is there. */
  get snapshot(): DirectorySnapshot | null {
    const today = berlinDay(new Date());
    if (this.#snapshot !== null && this.#snapshot.day !== today)
      this.#snapshot = ofDay(this.#snapshot, today);
    return this.#snapshot;
  }

  /** ISO 8601 time up to which the snapshot is known to be current; null while the database confirms that it is. */
  get staleSince(): string | null {
    return this.#database === 'up' ? null : (this.#confirmedAt ?? this.#snapshot?.loadedAt ?? null);
  }

  /** Loads the first snapshot – from the database, else from the last run's file – and begins to follow changes. */
  async start(): Promise<void> {
    await this.refresh();
    if (this.#snapshot === null) await this.#restore();
    this.#stopListening = listenForChanges(this.#options.databaseUrl, {
      onChange: () => void this.refresh(),
      onLost: () => this.#noteDatabase('down'),
    });
    this.#poll = setInterval(() => void this.refresh(), this.#options.pollSeconds * 1000);
    this.#poll.unref();
  }

  async stop(): Promise<void> {
    this.#stopListening();
    clearInterval(this.#poll);
    await this.#refreshing;
    await this.#prisma.$disconnect();
  }

  /** Brings the snapshot up to the database's revision. Never rejects: what goes wrong is logged and tried again. */
  refresh(): Promise<void> {
    this.#isStale = true;
    this.#refreshing ??= this.#catchUp().finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  async #catchUp(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      try {
        await this.#loadIfChanged();
        this.#confirmedAt = new Date().toISOString();
        this.#noteDatabase('up');
      } catch (error) {
        log('warn', 'The directory could not be read; the last one goes on serving.', error);
        this.#noteDatabase('down');
      }
    }
  }

  async #loadIfChanged(): Promise<void> {
    if (this.#revision !== null && (await getDirectoryRevision(this.#prisma)) === this.#revision) return;
    const stored = await loadDirectory(this.#prisma);
    this.#revision = stored.revision;
    const snapshot = buildSnapshot(stored, new Date());
    for (const { table, id, problem } of snapshot.problems)
      log('warn', `Left out of the directory: ${table} ${id}: ${problem}`);
    this.#snapshot = snapshot;
    await this.#keep(snapshot);
  }

  async #keep(snapshot: DirectorySnapshot): Promise<void> {
    try {
      await writeSnapshotFile(this.#options.snapshotPath, snapshot);
    } catch (error) {
      log(
        'warn',
        'The directory could not be written to disk; a start without the database would have none.',
        error,
      );
    }
  }

  async #restore(): Promise<void> {
    try {
      this.#snapshot = await readSnapshotFile(this.#options.snapshotPath);
    } catch (error) {
      log('warn', 'The directory of the last run could not be read from disk.', error);
    }
    if (this.#snapshot) log('warn', `Serving the directory as of ${this.#snapshot.loadedAt}, from disk.`);
  }

  #noteDatabase(state: DatabaseState): void {
    if (state !== this.#database) log('info', `The database is ${state}.`);
    this.#database = state;
  }
}

// One per process: the server's bundles each have their own copy of this module.
const holder = globalThis as { fachberatungDirectory?: Promise<Directory> };

/** The process's directory, started at the first call. */
export function getDirectoryHolder(): Promise<Directory> {
  holder.fachberatungDirectory ??= startDirectory();
  return holder.fachberatungDirectory;
}

async function startDirectory(): Promise<Directory> {
  const { DATABASE_URL, DATA_DIR, DIRECTORY_POLL_SECONDS } = getEnv();
  if (DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set: start the app with "npm start".');
  const directory = new Directory({
    databaseUrl: DATABASE_URL,
    snapshotPath: join(DATA_DIR, 'directory.ndjson'),
    pollSeconds: DIRECTORY_POLL_SECONDS,
  });
  await directory.start();
  return directory;
}

/**
 * The current snapshot.
 * @throws DirectoryUnavailable when there has never been one: no database since the start, no file of an earlier run.
 */
export async function getDirectory(): Promise<DirectorySnapshot> {
  const { snapshot } = await getDirectoryHolder();
  if (snapshot === null) throw new DirectoryUnavailable();
  return snapshot;
}

export class DirectoryUnavailable extends Error {
  override name = 'DirectoryUnavailable';
  constructor() {
    super('There is no directory yet: the database has not answered and no earlier one is on disk.');
  }
}
