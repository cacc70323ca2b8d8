import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ServerClock } from '@/components/hours/server-clock';
import { ClientTexts } from '@/components/site/client-texts';
import { ExitGuardScript } from '@/components/site/quick-exit/exit-guard-script';
import { FocusOnArrival } from '@/components/site/focus-on-arrival';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { getDirectoryHolder } from '@/lib/directory/directory';
import { getEnv } from '@/lib/env';
import { nonceOf } from '@/lib/http/content-security-policy';
import { listAlternates, PAGE_PATH_HEADER } from '@/lib/i18n/list-alternates';
import { getDirection, getLanguageTag, isLocale } from '@/lib/i18n/locales';
import { scriptFontOf } from '@/lib/i18n/script-font';
import '../styles/tokens.css';
import '../styles/base.css';

// Prerendered pages carry no nonce: the policy would block them whole.
export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'site' });
  const path = (await headers()).get(PAGE_PATH_HEADER);
  return {
    title: t('title'),
    description: t('description'),
    robots: { index: true, follow: true },
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false },
    alternates: path === null ? undefined : { languages: listAlternates(path) },
  };
}

export default async function SiteLayout({ params, children }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const font = scriptFontOf(locale);
  const { staleSince } = await getDirectoryHolder();
  const nonce = nonceOf((await headers()).get('Content-Security-Policy'));
  return (
    <html lang={getLanguageTag(locale)} dir={getDirection(locale)} suppressHydrationWarning>
      <head>
        <ExitGuardScript nonce={nonce} />
        {font !== undefined && (
          <link rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        )}
      </head>
      <body>
        <SiteHeader locale={locale} />
        <ServerClock renderedAt={new Date()}>
          <ClientTexts namespaces={['errors', 'hours']}>{children}</ClientTexts>
        </ServerClock>
        <FocusOnArrival />
        <SiteFooter locale={locale} staleSince={staleSince} operator={getEnv().OPERATOR_NAME} />
      </body>
    </html>
  );
}
