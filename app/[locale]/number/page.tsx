import { getTranslations } from 'next-intl/server';
import { NumberPath } from '@/components/number/number-path';
import { ClientTexts } from '@/components/site/client-texts';
import { TextPage } from '@/components/site/text-page';
import { getDirectory } from '@/lib/directory/directory';
import { findNumber } from '@/lib/directory/find-number';
import { askPlaceOnServer } from '@/lib/geo/server-asked-place';
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locales';
import { createTitleMetadata, getPageLocale, type LocalePageProps } from '@/lib/i18n/page-locale';
import { spokenLanguageOf } from '@/lib/i18n/spoken-language';
import { parseNumberParams, type NumberState } from '@/lib/url/number-params';

export const generateMetadata = createTitleMetadata('number');

interface Props extends LocalePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Three questions with pictures, and one number to call. */
export default async function NumberPage({ params, searchParams }: Props) {
  const locale = await getPageLocale({ params });
  const input = await searchParams;
  const asked = askPlaceOnServer(input.place);
  const { step, ...answers } = parseNumberParams(input);
  const served: NumberState = {
    answers: { ...answers, place: asked.kind === 'found' ? asked.place : null },
    // A name that may mean several places is asked about once more.
    step: step === 'result' && (asked.kind === 'several' || asked.kind === 'unknown') ? 'where' : step,
  };
  const t = await getTranslations('number');
  return (
    <TextPage heading={t('heading')}>
      <ClientTexts namespaces={['number', 'place', 'terms', 'card', 'nationalService', 'hours', 'errors']}>
        <NumberPath
          data={{
            locale,
            served,
            asked,
            germanSentence: await sayInGerman(locale),
            ...findNumber(await getDirectory(), served, locale),
          }}
        />
      </ClientTexts>
    </TextPage>
  );
}

/** The sentence with which somebody asks on the phone for their own language. */
async function sayInGerman(locale: Locale): Promise<string | null> {
  const language = spokenLanguageOf(locale);
  if (language === null) return null;
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'sayIt.phone.items' });
  const terms = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'terms.language' });
  return t('language', { language: terms(language) });
}
