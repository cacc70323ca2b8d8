import { useTranslations } from 'next-intl';
import { NationalServiceCard } from '@/components/site/national-service-card';
import { findFormsWithoutCentre, type CoverageRow } from '@/lib/domain/coverage';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { joinWords } from '@/lib/i18n/join-words';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './coverage-page.module.css';

interface Props {
  rows: readonly CoverageRow[];
  services: readonly ShownNationalService[];
}

/** The forms for which the whole country has nobody, and the office that knows the way on. */
export function MissingCentres({ rows, services }: Props) {
  const t = useTranslations('coverage.missing');
  const terms = useTranslations('terms.form');
  const locale = useLocaleCode();
  const forms = findFormsWithoutCentre(rows).map((form) => t('form', { form: terms(form) }));
  const offices = services.filter(({ kind }) => kind === 'office');
  return (
    <section className={styles.section}>
      <h2>{t('heading')}</h2>
      <p>{forms.length > 0 ? t('forms', { forms: joinWords(forms, locale) }) : t('none')}</p>
      {offices.length > 0 && <p>{t('office')}</p>}
      {offices.map((service) => (
        <NationalServiceCard key={service.slug} service={service} />
      ))}
    </section>
  );
}
