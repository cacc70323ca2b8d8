import { NextResponse, type NextRequest } from 'next/server';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import { isLocale } from '@/lib/i18n/locales';
import { contentSecurityPolicy } from '@/lib/http/content-security-policy';

/**
 * Gives every page its Content-Security-Policy with a fresh nonce, and leads paths without a language into the
 * visitor's own, so that even a wrong address is answered in it. Nothing is authorised here.
 */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = answer(request, headers);
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

function answer(request: NextRequest, headers: Headers): NextResponse {
  const { nextUrl } = request;
  const [, first = ''] = nextUrl.pathname.split('/');
  if (isLocale(first)) return NextResponse.next({ request: { headers } });
  const target = nextUrl.clone();
  target.pathname = `/${chooseLocale(request.headers.get('accept-language'))}${nextUrl.pathname}`.replace(/\/$/, '');
  if (first === '') return NextResponse.redirect(target, 307);
  return NextResponse.rewrite(target, { request: { headers } });
}

export const config = {
  matcher: '/((?!api/|_next/static/|geo/|icon\\.svg$|favicon\\.ico$|robots\\.txt$).*)',
};
