import { existsSync, readFileSync } from 'node:fs';

/** Where the runners leave their reports in JSON. */
export const reports = {
  unit: 'test-results/unit.json',
  db: 'test-results/db.json',
  e2e: 'test-results/e2e.json',
};

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** How many tests of a Vitest or Playwright report passed and failed; nothing where there is no report. */
export function countTests(report: string | undefined): { passed: number; failed: number } {
  if (!report || !existsSync(report)) return { passed: 0, failed: 0 };
  const parsed: VitestReport | PlaywrightReport = JSON.parse(readFileSync(report, 'utf8'));
  if ('stats' in parsed) {
    return { passed: parsed.stats.expected, failed: parsed.stats.unexpected + parsed.stats.flaky };
  }
  return { passed: parsed.numPassedTests, failed: parsed.numFailedTests };
}
