'use client';

import { useTranslations } from 'next-intl';
import { LanguageLinks } from '@/components/site/language-links';
import { NUMBER_STEPS } from '@/lib/domain/number-answers';
import type { NumberData } from './number-data';
import styles from './number-path.module.css';
import { PictureStep } from './picture-step';
import { ResultStep } from './result-step';
import { useFoundNumber } from './use-found-number';
import { useNumberPath, useStepHeading } from './use-number-path';
import { WhereStep } from './where-step';

const QUESTIONS = NUMBER_STEPS.length - 1;

/**
 * Three questions and one number. Without JavaScript each answer sends a form; with it nothing leaves the page and the
 * address stays as it is.
 */
export function NumberPath({ data }: { data: NumberData }) {
  const t = useTranslations('number');
  const path = useNumberPath(data);
  const { step } = path.state;
  // Loaded while the questions are read, so that it is there for the answer.
  const found = useFoundNumber(data, path.state);
  const isLooking = step === 'result' && found === null;
  const heading = useStepHeading(isLooking ? 'looking' : step);
  return (
    <>
      {step !== 'result' && <p className={styles.intro}>{t('intro')}</p>}
      {step === 'what' && <LanguageRow data={data} />}
      <div id="question" tabIndex={-1} className={styles.step}>
        {step !== 'result' && (
          <p className={styles.count}>
            {t('step', { step: NUMBER_STEPS.indexOf(step) + 1, total: QUESTIONS })}
          </p>
        )}
        {(step === 'what' || step === 'who') && <PictureStep key={step} {...{ data, path, step, heading }} />}
        {step === 'where' && <WhereStep {...{ data, path, heading }} />}
        {step === 'result' && <ResultStep {...{ data, path, heading, found }} />}
      </div>
    </>
  );
}

/** Who cannot read the question finds their language by its own name; everybody else passes over it. */
function LanguageRow({ data: { locale } }: { data: NumberData }) {
  const t = useTranslations('number');
  return (
    <div className={styles.languages}>
      <a href="#question" className="visually-hidden">
        {t('skip')}
      </a>
      <LanguageLinks locale={locale} className={styles.languageList} />
    </div>
  );
}
