'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { PrintButton } from '@/components/ui/print-button';
import { SelectField } from '@/components/ui/select-field';
import { NEUTRAL_WORDS } from '@/lib/domain/neutral-word';
import { readCardChoice, secondLocales, type CardChoice } from '@/lib/i18n/card-choice';
import { getLanguageTag, type Locale } from '@/lib/i18n/locales';
import type { NeutralWords } from '@/lib/i18n/neutral-words';
import { cardHref } from '@/lib/url/hrefs';
import styles from './card-page.module.css';
import { CardSheet } from './card-sheet';

interface Props {
  slug: string;
  /** The number as people here write it. */
  display: string;
  /** What the server read from the address. */
  firstChoice: CardChoice;
  words: NeutralWords;
  locale: Locale;
}

/** Chooses second language and word. Without scripts the form is sent; with them nobody hears of it. */
export function CardMaker({ slug, display, firstChoice, words, locale }: Props) {
  const t = useTranslations('takeaway');
  const [choice, setChoice] = useState(firstChoice);
  const choose = ({ currentTarget }: FormEvent<HTMLFormElement>) =>
    setChoice(readCardChoice(Object.fromEntries(new FormData(currentTarget)), locale));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    choose(event);
  };
  const languages = secondLocales(locale).map(({ code, ownName }) => ({
    value: code,
    label: ownName,
    lang: getLanguageTag(code),
  }));
  const labels = NEUTRAL_WORDS.map((word) => ({ value: word, label: words[locale][word] }));
  return (
    <>
      <form
        action={cardHref(locale, slug)}
        className={styles.choices}
        onChange={choose}
        onSubmit={submit}
        data-screen-only
      >
        <SelectField name="with" label={t('card.language')} value={firstChoice.with} options={languages} />
        <SelectField name="word" label={t('card.word')} value={firstChoice.word} options={labels} />
        <Button>{t('card.show')}</Button>
        <PrintButton>{t('print')}</PrintButton>
      </form>
      <CardSheet display={display} locales={[locale, choice.with]} word={choice.word} words={words} />
    </>
  );
}
