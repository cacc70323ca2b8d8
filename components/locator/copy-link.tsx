'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { isEmptyQuery, type Query } from '@/lib/domain/query';
import { locatorHref } from '@/lib/url/hrefs';
import styles from './copy-link.module.css';
import { getView, subscribe } from './search-store';

const never = () => () => undefined;

/** Makes a link to the search, for those who want one: the address itself never carries it. */
export function CopyLink({ query, locale }: { query: Query; locale: string }) {
  const t = useTranslations('locator');
  const [copied, setCopied] = useState<Query | null>(null);
  const [refused, setRefused] = useState<{ query: Query; address: string } | null>(null);
  const canCopy = useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );
  const view = useSyncExternalStore(subscribe, getView, () => null) ?? 'self';
  if (!canCopy || isEmptyQuery(query)) return null;

  const copy = async () => {
    const href = locatorHref(locale, { query, view, page: 1 });
    const address = new URL(href, window.location.origin).href;
    await navigator.clipboard.writeText(address).then(
      () => setCopied(query),
      () => setRefused({ query, address }),
    );
  };

  // A browser that refuses the clipboard still lets people copy what they see.
  if (refused?.query === query) {
    return (
      <p className={styles.address}>
        {t('copyByHand')} <bdi dir="ltr">{refused.address}</bdi>
      </p>
    );
  }

  return (
    <button type="button" className={styles.copy} onClick={() => void copy()}>
      {copied === query ? t('linkCopied') : t('copyLink')}
    </button>
  );
}
