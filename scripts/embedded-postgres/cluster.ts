import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '@/lib/errors';
import { type Account, chooseAccount } from './account';
import { type Binaries } from './binaries';
import { isAlive } from './processes';

/** A database cluster on disk. */
export interface Cluster {
  directory: string;
  logFile: string;
  password: string;
  account: Account;
}

/** The only role of the embedded server, and the app's database. */
export const role = 'directory';

const passwordFile = 'app-password';
const isOurs = (name: string) => /^(server\.log|new-\d+(-password)?)$/.test(name);

/** The environment of PostgreSQL's programs: nothing of ours, so that no setting leaks and no locale differs. */
export const plainEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  LC_ALL: 'C',
};

const reasons: Record<string, string> = {
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EEXIST: 'it is not a directory',
  ENOTDIR: 'it is not a directory',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
};

function whyUnusable(
  dataDirectory: string,
  error: Error & { code?: string; stderr?: string },
): OperatorError {
  const saidByInitdb = error.stderr?.split('\n').find((line) => /error|fatal/i.test(line));
  const why = saidByInitdb ?? reasons[error.code ?? ''] ?? error.message;
  return new OperatorError(
    `The data directory ${dataDirectory} cannot be used (${why}): set DATA_DIR to another one.`,
  );
}

async function refuseForeign(dataDirectory: string, major: string): Promise<'present' | 'absent'> {
  const names = await readdir(dataDirectory);
  if (!names.includes('cluster')) {
    if (names.every(isOurs)) return 'absent';
    throw new OperatorError(
      `The data directory ${dataDirectory} holds files of something else: empty it, or set DATA_DIR to another one.`,
    );
  }
  const version = await readFile(path.join(dataDirectory, 'cluster/PG_VERSION'), 'utf8').catch(
    () => 'an unknown version',
  );
  if (version.trim() === major) return 'present';
  throw new OperatorError(
    `The data in ${dataDirectory} belong to PostgreSQL ${version.trim()}, this app brings ${major}: set DATA_DIR to another directory.`,
  );
}

const unfinishedName = /^new-(\d+)/;

async function removeUnfinished(dataDirectory: string): Promise<void> {
  const names = await readdir(dataDirectory);
  const unfinished = names.filter((name) => {
    const pid = unfinishedName.exec(name)?.[1];
    return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
  });
  await Promise.all(
    unfinished.map((name) => rm(path.join(dataDirectory, name), { recursive: true, force: true })),
  );
}

async function writePassword(file: string, { ids }: Account): Promise<void> {
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (ids.uid !== undefined && ids.gid !== undefined) await chown(file, ids.uid, ids.gid);
}

async function runInitdb(
  { initdb }: Binaries,
  account: Account,
  directory: string,
  password: string,
): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C'];
  const access = [`--username=${role}`, '--auth=scram-sha-256', `--pwfile=${password}`];
  const [command = '', ...words] = [...account.prefix, initdb, '-D', directory, ...locale, ...access];
  await promisify(execFile)(command, words, { ...account.ids, env: plainEnvironment });
}

// Made aside and renamed at the end: a cluster that is there is whole, whenever the power went.
async function createCluster(dataDirectory: string, binaries: Binaries, account: Account): Promise<void> {
  await removeUnfinished(dataDirectory);
  const unfinished = path.join(dataDirectory, `new-${process.pid}`);
  const password = `${unfinished}-password`;
  await writePassword(password, account);
  await runInitdb(binaries, account, unfinished, password);
  await rename(password, path.join(unfinished, passwordFile));
  await rename(unfinished, path.join(dataDirectory, 'cluster')).catch(async (error) => {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
    // Another start of the app was faster: its cluster is as good.
    await rm(unfinished, { recursive: true });
  });
}

/**
 * Opens the cluster in a data directory; makes both where they are missing and redoes a creation that was cut short.
 * @throws OperatorError when the directory cannot be used or holds something else.
 */
export async function openCluster(dataDirectory: string, binaries: Binaries): Promise<Cluster> {
  const directory = path.join(dataDirectory, 'cluster');
  try {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    const account = chooseAccount(dataDirectory);
    if ((await refuseForeign(dataDirectory, binaries.major)) === 'absent') {
      await createCluster(dataDirectory, binaries, account);
    }
    const password = await readFile(path.join(directory, passwordFile), 'utf8');
    return { directory, logFile: path.join(dataDirectory, 'server.log'), password, account };
  } catch (error) {
    throw error instanceof OperatorError ? error : whyUnusable(dataDirectory, error as Error);
  }
}
