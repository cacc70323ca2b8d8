import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** A first start builds the app, on a slow machine too. */
const startMinutesMax = 6;
const stopSecondsMax = 15;
const pollMs = 200;

/** Set but empty counts as not set, and keeps a developer's `.env` from deciding what the tests see or touch. */
const notForTests = [
  'DATABASE_URL',
  'OPERATOR_NAME',
  'OPERATOR_ADDRESS',
  'OPERATOR_EMAIL',
  'OPERATOR_PHONE',
  'ENFORCEMENT_BODY',
];

/** A server of our own that answers, and the way to end it. */
export interface RunningServer {
  /** Without a slash at the end: `http://127.0.0.1:40123`. */
  url: string;
  /** What the server has printed so far. */
  output: () => string;
  process: ChildProcess;
  stop: () => Promise<void>;
}

/** A port that nobody listens on. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
    return response.ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

async function waitUntilHealthy(server: RunningServer): Promise<void> {
  const deadline = Date.now() + startMinutesMax * 60_000;
  while (!(await isHealthy(server.url))) {
    if (server.process.exitCode !== null) throw new Error(`The app ended at its start:\n${server.output()}`);
    if (Date.now() > deadline) throw new Error(`The app does not answer:\n${server.output()}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const reminder = setTimeout(() => child.kill('SIGKILL'), stopSecondsMax * 1_000);
  await ended;
  clearTimeout(reminder);
}

/** Node's arguments of `npm start`: npm itself would stand between us and the signals. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

/**
 * Runs the start command with these settings on a free port, and resolves once `/api/health` answers 200.
 * The caller's `DATABASE_URL` is not handed on: tests never touch a database they did not make.
 * @throws Error with the server's output when it ends or does not answer.
 */
export async function startServer(settings: Record<string, string>): Promise<RunningServer> {
  const port = await findFreePort();
  const empty = Object.fromEntries(notForTests.map((name) => [name, '']));
  const child = spawn(process.execPath, startArguments(), {
    env: { ...process.env, ...empty, PORT: String(port), HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const server: RunningServer = {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    process: child,
    stop: () => stopProcess(child),
  };
  try {
    await waitUntilHealthy(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}
