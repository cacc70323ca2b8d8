/**
 * Runs the stages of the tests one after the other and ends with one line that counts them.
 *   tsx scripts/test.ts [check | lint | types | knip | unit | db | e2e …] [--full]
 * Without names: everything. `--full` adds the long tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { countTests, reports } from './testing/count-tests';
import { findOrInstallBrowser } from './testing/find-browser';

interface Stage {
  title: string;
  command: string[];
  /** The runner's report in JSON, for the counts. */
  report?: string;
  /** What the stage needs first. @throws Error with a sentence for the reader. */
  prepare?: () => void;
}

const vitest = (project: string, report: string) => [
  ...['vitest', 'run', '--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

const stages: Record<string, Stage> = {
  lint: { title: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  types: { title: 'Types', command: ['npm', 'run', '--silent', 'types'] },
  knip: { title: 'Dead code', command: ['npm', 'run', '--silent', 'knip'] },
  unit: { title: 'Unit tests', command: ['npx', ...vitest('unit', reports.unit)], report: reports.unit },
  db: { title: 'Database tests', command: ['npx', ...vitest('db', reports.db)], report: reports.db },
  e2e: {
    title: 'Browser tests',
    command: ['npx', 'playwright', 'test'],
    report: reports.e2e,
    prepare: () => {
      process.env.CHROMIUM_PATH = findOrInstallBrowser();
    },
  },
};

const groups: Record<string, string[]> = { check: ['lint', 'types', 'knip', 'unit'] };

function run(command: string[]): boolean {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

function prepareAndRun({ prepare, command }: Stage): boolean {
  try {
    prepare?.();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  return run(command);
}

/** Says which stage runs, runs it, and adds up what its report counts; a failure without a report counts as one. */
function runStage(stage: Stage, totals: { passed: number; failed: number }): boolean {
  const startedAt = Date.now();
  console.log(`\n── ${stage.title} ──`);
  const succeeded = prepareAndRun(stage);
  const counts = countTests(stage.report);
  totals.passed += counts.passed;
  totals.failed += succeeded ? counts.failed : Math.max(1, counts.failed);
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  console.log(`── ${stage.title}: ${succeeded ? 'passed' : 'FAILED'} after ${seconds} s`);
  return succeeded;
}

function chosenStages(names: string[]): Stage[] {
  const chosen = names.length > 0 ? names.flatMap((name) => groups[name] ?? [name]) : Object.keys(stages);
  return chosen.map((name) => {
    const stage = stages[name];
    if (!stage)
      throw new Error(`There is no stage "${name}". Stages: ${Object.keys(stages).join(', ')}, check.`);
    return stage;
  });
}

function main(): boolean {
  const args = process.argv.slice(2);
  if (args.includes('--full')) process.env.TEST_FULL = '1';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results');
  const totals = { passed: 0, failed: 0 };
  const generate = { title: 'Database client', command: ['npm', 'run', '--silent', 'generate'] };
  const chosen = chosenStages(args.filter((arg) => !arg.startsWith('--')));
  const succeeded = [generate, ...chosen].every((stage) => runStage(stage, totals));
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return succeeded;
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
