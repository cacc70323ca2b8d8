import { NextResponse, type NextRequest } from 'next/server';
import { getCentre } from '@/lib/directory/get-centre';
import { chooseLocale } from '@/lib/i18n/choose-locale';
import { PAGE_PATH_HEADER } from '@/lib/i18n/list-alternates';
import { isLocale } from '@/lib/i18n/locales';
import { contentSecurityPolicy } from '@/lib/http/content-security-policy';
import { readPath } from '@/lib/url/known-path';

/**
 * Gives every page its Content-Security-Policy with a fresh nonce, chooses a language where the address names none,
 * and answers addresses that lead nowhere with 404. Nothing is authorised here.
 */
export async function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(crypto.randomUUID());
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = await answer(request, headers);
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

async function answer({ nextUrl, headers: given }: NextRequest, headers: Headers): Promise<NextResponse> {
  const [, first = '', ...rest] = nextUrl.pathname.split('/');
  const wished = chooseLocale(given.get('accept-language'));
  const target = nextUrl.clone();
  if (first === '') {
    target.pathname = `/${wished}`;
    return NextResponse.redirect(target, 307);
  }
  if (isLocale(first) && (await leadsSomewhere(rest))) {
    headers.set(PAGE_PATH_HEADER, nextUrl.pathname);
    return NextResponse.next({ request: { headers } });
  }
  headers.delete(PAGE_PATH_HEADER);
  target.pathname = `/${isLocale(first) ? first : wished}/missing`;
  return NextResponse.rewrite(target, { request: { headers }, status: 404 });
}

async function leadsSomewhere(segments: readonly string[]): Promise<boolean> {
  const target = readPath(['', ...segments].join('/'));
  if (target.kind === 'centre') return (await getCentre(target.slug)) !== null;
  return target.kind === 'page';
}

export const config = {
  matcher: '/((?!api/|_next/static/|fonts/|geo/|icon\\.svg$|favicon\\.ico$|robots\\.txt$).*)',
};
