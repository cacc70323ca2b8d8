import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import { LANGUAGES } from '@/lib/domain/facets/languages';
import { FactList, NotStated, Section } from './section';

/** Which languages are spoken and how; each by its own name and in the reader's language. */
export function LanguagesSection({ centre: { languages, interpreters } }: { centre: Centre }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const spoken = LANGUAGES.flatMap((term) =>
    languages.filter(({ code }) => code === term.code).map((language) => ({ ...language, ownName: term.ownName })),
  );
  return (
    <Section heading={t('languages')}>
      {spoken.length === 0 && !interpreters && <NotStated />}
      {spoken.length > 0 && (
        <FactList>
          {spoken.map(({ code, ownName, mode, note }) => (
            <li key={`${code} ${mode}`}>
              <bdi lang={code}>{ownName}</bdi>
              {terms(`language.${code}`) !== ownName && ` – ${terms(`language.${code}`)}`}
              {mode !== 'not_stated' && ` (${terms(`languageMode.${mode}`)})`}
              {note !== null && `, ${note}`}
            </li>
          ))}
        </FactList>
      )}
      {interpreters && <p>{t('interpreters')}</p>}
    </Section>
  );
}
