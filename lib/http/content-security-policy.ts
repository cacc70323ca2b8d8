/**
 * The policy of a page. Scripts and styles come from our own origin or carry the nonce; nothing else may run,
 * load, frame or be framed. `connect-src 'self'` is what keeps a page from talking to any other host.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The nonce inside a policy that `contentSecurityPolicy` wrote, or undefined. */
export function nonceOf(policy: string | null): string | undefined {
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1];
}
