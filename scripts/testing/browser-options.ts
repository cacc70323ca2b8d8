import type { LaunchOptions } from '@playwright/test';
import { findInstalledBrowser } from './find-browser';

/** Nothing but the app itself can be reached: whatever else a page asks for fails to resolve. */
const onlyLoopback = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A browser that asks nobody for updates, and runs as root in a container too. */
export function browserOptions(): LaunchOptions {
  return {
    executablePath: findInstalledBrowser() ?? undefined,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      onlyLoopback,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}
