import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import { LANGUAGES } from '@/lib/domain/facets/languages';
import { TARGET_GROUPS } from '@/lib/domain/facets/target-groups';
import { joinWords } from '@/lib/i18n/join-words';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import { useListWords } from '@/lib/i18n/list-words';
import { OwnNames } from './own-names';

interface FactLine {
  name: string;
  label: string;
  content: ReactNode;
}

interface ListedFacts {
  lines: FactLine[];
  /** What a reader would want to know and the centre has not stated, in words. */
  unknown: string[];
  /** Joins words the way the language does: "a, b and c". */
  join: (words: readonly string[]) => string;
}

/** What a centre states for the list, as short lines, and what it leaves open. */
export function useListedFacts(centre: ListedCentre): ListedFacts {
  const t = useTranslations('card');
  const terms = useTranslations('terms');
  const locale = useLocaleCode();
  const list = useListWords();
  const join = (words: readonly string[]) => joinWords(words, locale);
  const taken = TARGET_GROUPS.filter(({ code }) => centre.groups[code] === 'yes' || centre.groups[code] === 'focus');
  const refused = TARGET_GROUPS.filter(({ code }) => centre.groups[code] === 'no');
  const forms = centre.forms.map((code) => terms(`form.${code}`));
  const spoken = LANGUAGES.filter((term) => centre.languages.some(({ code }) => code === term.code));
  const lines: (FactLine | null)[] = [
    centre.languages.length === 0 ? null : { name: 'languages', label: t('speaks'), content: <OwnNames languages={spoken} /> },
    taken.length === 0 ? null : { name: 'groups', label: t('for'), content: list(taken.map(({ code }) => terms(`group.${code}`))) },
    refused.length === 0 ? null : { name: 'refused', label: t('notFor'), content: list(refused.map(({ code }) => terms(`group.${code}`))) },
    forms.length === 0 ? null : { name: 'forms', label: t('about'), content: list(forms, 'semicolon') },
  ];
  const unknown = [
    centre.languages.length > 0 ? null : centre.interpreters ? t('unknownLanguagesInterpreters') : t('unknownLanguages'),
    taken.length > 0 ? null : t('unknownGroups'),
  ];
  return { lines: lines.filter((line) => line !== null), unknown: unknown.filter((word) => word !== null), join };
}
