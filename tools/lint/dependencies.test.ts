import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const runtimeMax = 20;
const developmentMax = 30;

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const documented = read('docs/dependencies.md').matchAll(/^\| `(?<name>[^`]+)` +\|/gm);
const documentedNames = [...documented].map((line) => line.groups!.name);

describe('dependencies', () => {
  it('have one line each in docs/dependencies.md, and no line is left over', () => {
    const used = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(documentedNames.toSorted()).toEqual(used.toSorted());
  });

  it('stay few', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(runtimeMax);
    expect(Object.keys(devDependencies).length).toBeLessThanOrEqual(developmentMax);
  });

  it('are pinned to one version', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });

  it('are locked without naming a registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"\s*:\s*"https?:/);
  });
});
