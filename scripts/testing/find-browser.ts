import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const downloadMinutesMax = 4;

const advice =
  'No Chromium found: install Chromium or Google Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.';

/** A file is not enough: stubs and browsers that miss a library must not count. */
function canRun(file: string): boolean {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return systemNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The path of a Chromium that is there and runs, or null: `CHROMIUM_PATH`, the system's, Playwright's own. */
export function findInstalledBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return canRun(named) ? named : null;
  return [...onPath(), macChrome, chromium.executablePath()].find(canRun) ?? null;
}

function run(command: string, args: string[], minutesMax: number, stdio: 'inherit' | 'ignore'): void {
  spawnSync(command, args, { stdio, timeout: minutesMax * 60_000 });
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('That did not work here. Installing the package of Debian …');
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
  run('apt-get', ['update'], 5, 'inherit');
  run('apt-get', ['install', '-y', ...packages], 15, 'inherit');
}

/**
 * The path of a Chromium for the tests, installed when there is none.
 * @throws Error with one sentence saying what to install.
 */
export function findOrInstallBrowser(): string {
  const installed = findInstalledBrowser();
  if (installed) return installed;
  if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not run.`);
  console.log(
    `No Chromium found. Fetching the one that Playwright offers, ${downloadMinutesMax} minutes at most …`,
  );
  // Silent: where its host cannot be reached, it prints pages about that.
  run('npx', ['playwright', 'install', 'chromium'], downloadMinutesMax, 'ignore');
  const downloaded = findInstalledBrowser();
  if (downloaded) return downloaded;
  installFromDebian();
  const packaged = findInstalledBrowser();
  if (!packaged) throw new Error(advice);
  return packaged;
}
