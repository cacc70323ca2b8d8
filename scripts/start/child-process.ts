import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { OperatorError } from '@/lib/errors';
import { until } from '../embedded-postgres/processes';

const hasGroups = process.platform !== 'win32';

/** Runs Node with these arguments, in a process group of its own: Ctrl-C reaches us alone, and we end it in order. */
export function spawnNode(words: string[], env: NodeJS.ProcessEnv, output: 'inherit' | 'pipe'): ChildProcess {
  return spawn(process.execPath, words, { env, detached: hasGroups, stdio: ['ignore', output, output] });
}

export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (hasGroups && child.pid) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends a child and what it has spawned; what does not go within 1.5 seconds is killed. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) {
    signalGroup(child, 'SIGTERM');
    await until(() => hasEnded(child), 1500);
  }
  signalGroup(child, 'SIGKILL');
}

/**
 * Runs a command of ours to its end and keeps its output to itself unless it fails.
 * @throws OperatorError with `sentence`, after printing the output.
 */
export async function runCommand(
  words: string[],
  env: NodeJS.ProcessEnv,
  { sentence, stopping }: { sentence: string; stopping?: AbortSignal },
): Promise<void> {
  const child = spawnNode(words, env, 'pipe');
  const end = () => void endChild(child);
  stopping?.addEventListener('abort', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  stopping?.removeEventListener('abort', end);
  stopping?.throwIfAborted();
  if (code === 0) return;
  console.error(output.trim());
  throw new OperatorError(sentence);
}
