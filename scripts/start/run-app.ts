import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { OperatorError } from '@/lib/errors';
import { until } from '../embedded-postgres/processes';
import { hasEnded } from './child-process';

/** The address to open in a browser on this machine. */
export function urlOf(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/api/health`, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false; // not listening yet
  }
}

/** A directory of 100,000 centres takes two minutes to read on a busy machine. */
const FIRST_ANSWER_MINUTES_MAX = 5;

/** Waits for the app's first answer. @throws OperatorError when it ends before, or says nothing for five minutes. */
export async function waitForAnswer(app: ChildProcess, url: string): Promise<void> {
  const isDecided = async () => hasEnded(app) || (await answers(url));
  const isInTime = await until(isDecided, FIRST_ANSWER_MINUTES_MAX * 60_000);
  if (hasEnded(app)) await refuseEnd(app);
  if (!isInTime) throw new OperatorError(`The app does not answer within ${FIRST_ANSWER_MINUTES_MAX} minutes of its start.`);
}

/** Waits for the app's end, which nobody asked for. @throws OperatorError always. */
export async function refuseEnd(app: ChildProcess): Promise<never> {
  if (!hasEnded(app)) await once(app, 'exit');
  throw new OperatorError(`The app has ended by itself (${app.signalCode ?? `exit code ${app.exitCode}`}).`);
}
