import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT_URL } from './exit-target';

// Read as text, not imported: bundlers would add their own runtime, and this must run alone and first.
const source = readFileSync(join(process.cwd(), 'components/site/quick-exit/exit-guard.js'), 'utf8');

/** The exit guard, inline in the head, so that it runs before the first paint of every page. */
export function ExitGuardScript({ nonce }: { nonce: string | undefined }) {
  // eslint-disable-next-line no-restricted-syntax -- our own file, and it must run before paint
  return <script nonce={nonce} data-exit-url={EXIT_URL} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: source }} />;
}
