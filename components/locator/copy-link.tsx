'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { useIsLive } from '@/components/ui/use-is-live';
import { isEmptyQuery, type Query } from '@/lib/domain/query';
import { locatorHref } from '@/lib/url/hrefs';
import { getView, subscribe } from './search-store';

/** Makes a link to the search, for those who want one: the address itself never carries it. */
export function CopyLink({ query, locale }: { query: Query; locale: string }) {
  const t = useTranslations('locator');
  const isLive = useIsLive();
  const view = useSyncExternalStore(subscribe, getView, () => null) ?? 'self';
  if (!isLive || isEmptyQuery(query)) return null;
  const href = locatorHref(locale, { query, view, page: 1 });
  const labels = { copy: t('copyLink'), copied: t('linkCopied'), byHand: t('copyByHand') };
  return <CopyButton text={new URL(href, window.location.origin).href} dir="ltr" labels={labels} />;
}
