import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { runCommand } from './child-process';
import { contentHash } from './content-hash';

const stampFile = '.next/build-stamp.json';
const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma/schema.prisma',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'proxy.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const isSource = (file: string) =>
  !/\.test\.tsx?$/.test(file) && !/^lib[\\/]db[\\/]generated[\\/]/.test(file);

async function isFresh(stamp: string): Promise<boolean> {
  try {
    await access('.next/BUILD_ID');
    return (await readFile(stampFile, 'utf8')) === stamp;
  } catch {
    return false; // no build, or none of ours
  }
}

/**
 * Builds the app where the build is missing or older than the sources.
 * @param announce called before a build, which takes a while.
 * @returns whether it had to. @throws OperatorError when the build fails.
 */
export async function buildApp(
  env: NodeJS.ProcessEnv,
  stopping: AbortSignal,
  announce: () => void,
): Promise<boolean> {
  const stamp = JSON.stringify({ sources: await contentHash(sources, isSource) });
  if (await isFresh(stamp)) return false;
  announce();
  await rm(stampFile, { force: true });
  const sentence = 'The app could not be built: see above.';
  await runCommand(['node_modules/next/dist/bin/next', 'build'], env, { sentence, stopping });
  await writeFile(stampFile, stamp);
  return true;
}
