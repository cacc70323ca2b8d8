'use client';

import { PageLink } from '@/components/ui/page-link';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';
import { switchLocaleHref } from '@/lib/url/hrefs';
import { useHere } from './use-here';

interface Props {
  /** That nobody has checked the translation. */
  text: string;
  /** What the link to the source is called. */
  linkText: string;
}

/** Says that the page may be wrong where it matters, and leads to the same page in the language it was written in. */
export function TranslationNote({ text, linkText }: Props) {
  return (
    <p data-screen-only>
      {text}{' '}
      <PageLink href={switchLocaleHref(useHere(), DEFAULT_LOCALE)} hrefLang={DEFAULT_LOCALE}>
        {linkText}
      </PageLink>
    </p>
  );
}
