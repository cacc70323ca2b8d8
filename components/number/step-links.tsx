import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { numberHref } from '@/lib/url/hrefs';
import type { NumberState } from '@/lib/url/number-params';
import type { NumberData } from './number-data';
import styles from './number-path.module.css';
import { stepBefore, type NumberPath } from './use-number-path';

interface LinkProps {
  data: NumberData;
  path: NumberPath;
  to: NumberState;
  children: ReactNode;
}

/** Leads to another step: followed without scripts, else a step in memory. */
export function StepLink({ data: { locale }, path, to, children }: LinkProps) {
  return (
    <PageLink
      href={numberHref(locale, to)}
      className={styles.stepLink}
      onClick={(event) => {
        event.preventDefault();
        path.goTo(to);
      }}
    >
      {children}
    </PageLink>
  );
}

interface Props {
  data: NumberData;
  path: NumberPath;
  /** What comes of leaving the question out. */
  skipped: NumberState;
}

/** Out of a question without an answer: back, or on. */
export function StepLinks({ data, path, skipped }: Props) {
  const t = useTranslations('number');
  const before = stepBefore(path.state.step);
  return (
    <p className={styles.stepLinks}>
      {before !== null && (
        <StepLink data={data} path={path} to={{ ...path.state, step: before }}>
          {t('back')}
        </StepLink>
      )}
      <StepLink data={data} path={path} to={skipped}>
        {t('skip')}
      </StepLink>
    </p>
  );
}
