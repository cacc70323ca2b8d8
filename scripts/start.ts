import { buildApp } from './start/build-app';
import { generateClient } from './start/generate-client';
import { start } from './start/start';

const code = await start({
  generateClient,
  build: buildApp,
  seed: async () => [],
  appCommand: ({ HOST, PORT }) => [
    'node_modules/next/dist/bin/next',
    'start',
    '-H',
    HOST,
    '-p',
    String(PORT),
  ],
});
process.exit(code);
