import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countTests } from './count-tests';

describe('countTests', () => {
  let folder = '';
  const write = (report: unknown) => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'count-tests-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads a report of Vitest', () => {
    expect(countTests(write({ numPassedTests: 7, numFailedTests: 2 }))).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a flaky browser test as failed', () => {
    const report = write({ stats: { expected: 5, unexpected: 1, flaky: 1 } });
    expect(countTests(report)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts nothing where there is no report', () => {
    expect(countTests(path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
    expect(countTests(undefined)).toEqual({ passed: 0, failed: 0 });
  });
});
