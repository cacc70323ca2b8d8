import { useTranslations } from 'next-intl';
import { Pictogram } from '@/components/pictograms/pictogram';
import { numberHref } from '@/lib/url/hrefs';
import { FirstAnswerForm } from './first-answer-form';
import styles from './number-start.module.css';
import { PictureAnswers, PictureQuestion } from './picture-question';
import { StartLink } from './start-link';
import { useAnswers } from './use-answers';

interface Props {
  locale: string;
  /** The browser answers by itself; else links and forms are followed. */
  isInstant: boolean;
}

/** On the start page: the way to one number, with its first question, so that it is one step shorter. */
export function NumberStart({ locale, isInstant }: Props) {
  const t = useTranslations('number');
  const { what } = useAnswers();
  return (
    <div className={styles.start} data-screen-only>
      <StartLink href={numberHref(locale)} className={styles.link}>
        <Pictogram name="phone" />
        {t('start')}
      </StartLink>
      <FirstAnswerForm action={numberHref(locale)} isInstant={isInstant}>
        <PictureQuestion question={t('what.question')}>
          <PictureAnswers name="what" answers={what} size="small" />
        </PictureQuestion>
      </FirstAnswerForm>
    </div>
  );
}
