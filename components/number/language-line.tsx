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

/** A national service may say in its own words which languages there are: what is not known has then no place beside it. */
type Stand = LanguageStand | 'inItsWords';

const WORDS = {
  stated: 'speaks',
  interpreters: 'interpreters',
  unknown: 'languageUnknown',
  inItsWords: null,
} as const satisfies Record<Stand, string | null>;

/** Whether somebody there speaks the visitor's language; where it is not sure, the German sentence that asks. */
export function LanguageLine({ found, data: { locale, germanSentence } }: Props) {
  const t = useTranslations('number.result');
  const terms = useTranslations('terms.language');
  const language = spokenLanguageOf(locale);
  if (language === null) return null;
  const stand = standOf(found, language);
  const words = WORDS[stand];
  return (
    <>
      {words !== null && <p>{t(words, { language: terms(language) })}</p>}
      {stand !== 'stated' && germanSentence !== null && (
        <blockquote lang="de" className={styles.sentence}>
          {germanSentence}
        </blockquote>
      )}
    </>
  );
}

function standOf(found: FoundNumber, language: Language): Stand {
  if (found.kind === 'centre') return languageStandOf(found.centre, language);
  return found.kind === 'national' && found.service.languagesNote !== null ? 'inItsWords' : 'unknown';
}
