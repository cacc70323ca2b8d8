'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { isEmptyQuery, type Query } from '@/lib/domain/query';
import { locatorHref } from '@/lib/url/hrefs';
import styles from './copy-link.module.css';

const never = () => () => undefined;

/** Makes a link to the search, for those who want one: the address itself never carries it. */
export function CopyLink({ query, locale }: { query: Query; locale: string }) {
  const t = useTranslations('locator');
  const [copied, setCopied] = useState<Query | null>(null);
  const canCopy = useSyncExternalStore(never, () => navigator.clipboard !== undefined, () => false);
  if (!canCopy || isEmptyQuery(query)) return null;

  const copy = async () => {
    const href = locatorHref(locale, { query, view: 'self', page: 1 });
    await navigator.clipboard.writeText(new URL(href, window.location.origin).href);
    setCopied(query);
  };

  return (
    <button type="button" className={styles.copy} onClick={() => void copy()}>
      {copied === query ? t('linkCopied') : t('copyLink')}
    </button>
  );
}
