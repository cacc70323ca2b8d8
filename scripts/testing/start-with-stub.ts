import { generateClient } from '../start/generate-client';
import { start } from '../start/start';

// The start command with a tiny app in place of the real one, which would take minutes to build.
const answer = `JSON.stringify({ pid: process.pid, databaseUrl: process.env.DATABASE_URL })`;
const serve = `require('node:http').createServer((_, response) => response.end(${answer}))`;
const apps: Record<string, (host: string, port: number) => string> = {
  serves: (host, port) => `${serve}.listen(${port}, '${host}')`,
  refusesToEnd: (host, port) => `process.on('SIGTERM', () => {}); ${serve}.listen(${port}, '${host}')`,
  fails: () => 'process.exit(3)',
};

const app = apps[process.env.STUB_APP ?? 'serves'];
if (!app) throw new Error('STUB_APP is unknown');
const code = await start({
  generateClient,
  seed: async () => [],
  build: async () => false,
  appCommand: ({ HOST, PORT }) => ['-e', app(HOST, PORT)],
});
process.exit(code);
