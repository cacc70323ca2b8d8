import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeOutputs } from './manifest.mjs';
import { deriveOutputs } from './outputs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One sentence per file that cannot be reproduced. */
function findDifferences(fresh, folder) {
  return [...fresh.keys()].flatMap((file) => {
    const derived = readFileSync(path.join(folder, file));
    const committed = readCommitted(file);
    if (!committed) return [`${file} is missing: run "npm run build" in tools/geodata.`];
    return committed.equals(derived) ? [] : [`${file} is not what the sources give: run "npm run build".`];
  });
}

function findManifestDifference(fresh) {
  const expected = `${JSON.stringify(describeOutputs(fresh), null, 2)}\n`;
  const isSame = readCommitted('tools/geodata/manifest.json')?.toString() === expected;
  return isSame
    ? []
    : ['tools/geodata/manifest.json names other sources or fingerprints: run "npm run build".'];
}

function readCommitted(file) {
  try {
    return readFileSync(path.join(root, file));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function writeOutputs(outputs, folder) {
  for (const [file, text] of outputs) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'geodata-'));
try {
  const fresh = await deriveOutputs();
  writeOutputs(fresh, folder);
  const problems = [...findDifferences(fresh, folder), ...findManifestDifference(fresh)];
  problems.forEach((problem) => console.error(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`All ${fresh.size} files are reproduced byte for byte.`);
} finally {
  rmSync(folder, { recursive: true });
}
