import { useTranslations } from 'next-intl';
import type { RefObject, SubmitEvent } from 'react';
import { WHAT_ANSWERS, WHO_ANSWERS, type NumberAnswers } from '@/lib/domain/number-answers';
import { numberHref } from '@/lib/url/hrefs';
import { HiddenState } from './hidden-state';
import type { NumberData } from './number-data';
import { PictureAnswers, PictureQuestion } from './picture-question';
import { pressedValue } from './pressed-value';
import { ReadAloud } from './read-aloud';
import { StepLinks } from './step-links';
import { useAnswers } from './use-answers';
import { stepAfter, type NumberPath } from './use-number-path';

interface Props {
  data: NumberData;
  path: NumberPath;
  heading: RefObject<HTMLHeadingElement | null>;
  step: 'what' | 'who';
}

/** A question that is answered by tapping a picture. */
export function PictureStep({ data, path, step, heading }: Props) {
  const t = useTranslations('number');
  const answers = useAnswers()[step];
  const question = t(`${step}.question`);
  const unanswered = { answers: { ...path.state.answers, [step]: null }, step: stepAfter(step) };
  const goOn = (event: SubmitEvent) => {
    event.preventDefault();
    path.answer(readAnswer(step, pressedValue(event)));
  };
  return (
    <form method="get" action={numberHref(data.locale)} onSubmit={goOn}>
      <HiddenState state={unanswered} />
      <PictureQuestion question={question} headingRef={heading}>
        <ReadAloud question={question} answers={answers.map(({ label }) => label)} />
        <PictureAnswers name={step} answers={answers} chosen={path.state.answers[step]} />
      </PictureQuestion>
      <StepLinks data={data} path={path} skipped={unanswered} />
    </form>
  );
}

function readAnswer(step: Props['step'], value: string | null): Partial<NumberAnswers> {
  return step === 'what'
    ? { what: WHAT_ANSWERS.find((code) => code === value) ?? null }
    : { who: WHO_ANSWERS.find((code) => code === value) ?? null };
}
