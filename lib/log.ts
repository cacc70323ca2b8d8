/**
 * The app's one way to say something to its operator. Never give it anything of a visitor: no address, no path, no
 * query, no header.
 */
export function log(level: 'info' | 'warn', message: string, error?: unknown): void {
  const reason = error instanceof Error ? ` (${error.name}: ${error.message.split('\n').at(-1)?.trim() ?? ''})` : '';
  process[level === 'info' ? 'stdout' : 'stderr'].write(`${message}${reason}\n`);
}
