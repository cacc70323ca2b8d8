import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ListedCentre } from '@/lib/domain/centre';
import type { Hit } from '@/lib/domain/search';
import type { CentreStep } from '@/lib/domain/widening';
import styles from './widening-steps.module.css';

interface Props {
  steps: readonly CentreStep[];
  toCard: (hit: Hit<ListedCentre>) => ReactNode;
}

/** A step is a way out, not a second list. */
const HITS_PER_STEP = 5;

/** Where it was looked beyond the place, step by step, each said – also where nothing was found. */
export function WideningSteps({ steps, toCard }: Props) {
  const t = useTranslations('responsibility');
  const p = useTranslations('place');
  return steps.map(({ code, hits }) => (
    <section key={code} data-step={code} aria-labelledby={`step-${code}`}>
      <h2 id={`step-${code}`} className={styles.title}>
        {t(`step.${code}`)}
      </h2>
      {hits.length === 0 && <p className={styles.none}>{t('stepCount', { count: 0 })}</p>}
      {hits.length > 0 && <ul className={styles.list}>{hits.slice(0, HITS_PER_STEP).map(toCard)}</ul>}
      {hits.length > HITS_PER_STEP && <p className={styles.none}>{p('moreElsewhere')}</p>}
    </section>
  ));
}
