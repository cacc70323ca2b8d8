import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeOutputs } from './manifest.mjs';
import { deriveOutputs } from './outputs.mjs';

const root = new URL('../../', import.meta.url);
const manifestFile = new URL('manifest.json', import.meta.url);

const outputs = await deriveOutputs();
for (const [path, text] of outputs) {
  const file = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
}
writeFileSync(manifestFile, `${JSON.stringify(describeOutputs(outputs), null, 2)}\n`);
