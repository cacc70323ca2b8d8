import { spawnNode } from '../start/child-process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const COMMAND = [
  '--expose-gc',
  '--conditions=react-server',
  '--import',
  'tsx',
  'scripts/bench/measure-directory.ts',
];

/** What `measure-directory.ts` finds out about the directory of this database. @throws Error with its output. */
export async function findNodeFigures(databaseUrl: string): Promise<Record<string, number>> {
  const child = spawnNode(COMMAND, { ...process.env, DATABASE_URL: databaseUrl }, 'pipe');
  if (!child.stdout || !child.stderr) throw new Error('The measuring process has no output.');
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(`Measuring the directory failed: ${errors.trim()}`);
  return JSON.parse(output) as Record<string, number>;
}
