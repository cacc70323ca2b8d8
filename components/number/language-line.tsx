import { useTranslations } from 'next-intl';
import { languageStandOf, type LanguageStand } from '@/lib/domain/find-one-number';
import type { Language } from '@/lib/domain/facets/languages';
import { spokenLanguageOf } from '@/lib/i18n/spoken-language';
import type { FoundNumber, NumberData } from './number-data';
import styles from './result-step.module.css';

interface Props {
  found: FoundNumber;
  data: NumberData;
}

const WORDS = { stated: 'speaks', interpreters: 'interpreters', unknown: 'languageUnknown' } as const;

/** Whether somebody there speaks the visitor's language; where it is not sure, the German sentence that asks. */
export function LanguageLine({ found, data: { locale, germanSentence } }: Props) {
  const t = useTranslations('number.result');
  const terms = useTranslations('terms.language');
  const language = spokenLanguageOf(locale);
  if (language === null) return null;
  const stand = standOf(found, language);
  return (
    <>
      <p>{t(WORDS[stand], { language: terms(language) })}</p>
      {stand !== 'stated' && germanSentence !== null && (
        <blockquote lang="de" className={styles.sentence}>
          {germanSentence}
        </blockquote>
      )}
    </>
  );
}

function standOf(found: FoundNumber, language: Language): LanguageStand {
  return found.kind === 'centre' ? languageStandOf(found.centre, language) : 'unknown';
}
