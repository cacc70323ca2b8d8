import { spawnNode } from '../start/child-process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const OPTIONS = ['--expose-gc', '--conditions=react-server', '--import', 'tsx'];

/** What `measure-directory.ts` finds out about the directory of this database. @throws Error with its output. */
export function findNodeFigures(databaseUrl: string): Promise<Record<string, number>> {
  return runScript(['scripts/bench/measure-directory.ts'], { ...process.env, DATABASE_URL: databaseUrl });
}

/** What `measure-places.ts` finds out about the place field and the answers. @throws Error with its output. */
export function findPlaceFigures(fuzzTexts: number): Promise<Record<string, number>> {
  return runScript(['scripts/bench/measure-places.ts', String(fuzzTexts)], process.env);
}

async function runScript(command: string[], env: NodeJS.ProcessEnv): Promise<Record<string, number>> {
  const child = spawnNode([...OPTIONS, ...command], env, 'pipe');
  if (!child.stdout || !child.stderr) throw new Error('The measuring process has no output.');
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  if (code !== 0) throw new Error(`${command[0]} failed: ${errors.trim()}`);
  return JSON.parse(output) as Record<string, number>;
}
