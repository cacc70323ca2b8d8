import { useTranslations } from 'next-intl';
import { NationalServiceCard } from '@/components/site/national-service-card';
import type { NationalStep } from '@/lib/domain/widening';
import styles from './national-step-section.module.css';

interface Props {
  step: NationalStep;
  /** The rank that fits what stands around it. */
  headingLevel: 2 | 3;
}

/** The last step outwards: who helps everywhere in Germany and fits the person of the query. */
export function NationalStepSection({ step: { code, reasons, services }, headingLevel }: Props) {
  const t = useTranslations('responsibility');
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-step={code} aria-labelledby={`step-${code}`}>
      <Heading id={`step-${code}`} className={headingLevel === 2 ? styles.title : styles.subtitle}>
        {t(`step.${code}`)}
      </Heading>
      <p>{reasons.map((reason) => t(`reason.${reason}`)).join(' ')}</p>
      <ul className={styles.services}>
        {services.map((service) => (
          <li key={service.slug}>
            <NationalServiceCard service={service} headingLevel={headingLevel === 2 ? 3 : 4} />
          </li>
        ))}
      </ul>
    </section>
  );
}
