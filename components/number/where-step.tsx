import { useTranslations } from 'next-intl';
import { useRef, type RefObject, type SubmitEvent } from 'react';
import { canAskPosition } from '@/components/locator/ask-position';
import { TakeOther } from '@/components/locator/near-me';
import { PlaceChoice } from '@/components/locator/place-choice';
import { useNearMe } from '@/components/locator/use-near-me';
import { usePlaceField, type PlaceField } from '@/components/locator/use-place-field';
import { Pictogram } from '@/components/pictograms/pictogram';
import { Combobox } from '@/components/ui/combobox';
import { Button } from '@/components/ui/button';
import { useIsLive } from '@/components/ui/use-is-live';
import { toNumberQuery } from '@/lib/domain/number-answers';
import type { Place } from '@/lib/domain/place';
import { numberHref } from '@/lib/url/hrefs';
import type { NumberState } from '@/lib/url/number-params';
import { HiddenState } from './hidden-state';
import type { NumberData } from './number-data';
import styles from './where-step.module.css';
import { PictureQuestion } from './picture-question';
import { ReadAloud } from './read-aloud';
import { StepLinks } from './step-links';
import type { NumberPath } from './use-number-path';

interface Props {
  data: NumberData;
  path: NumberPath;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The last question: the device's own place, or one that is typed. */
export function WhereStep({ data, path, heading }: Props) {
  const t = useTranslations('number');
  const { answers } = path.state;
  const resultWith = (place: Place | null): NumberState => ({
    answers: { ...answers, place },
    step: 'result',
  });
  const canAsk = useIsLive() && canAskPosition();
  const near = useNearMe((place, isSure) =>
    path.goTo({ answers: { ...answers, place }, step: isSure ? 'result' : 'where' }),
  );
  const hasMoved = useRef(false);
  const take = (place: Place | null) => {
    hasMoved.current = place !== null;
    path.goTo(place === null ? { ...path.state, answers: { ...answers, place } } : resultWith(place));
  };
  const field = usePlaceField(toNumberQuery(answers, null), { asked: data.asked, radiusKm: null }, take);
  const goOn = async (event: SubmitEvent) => {
    event.preventDefault();
    hasMoved.current = false;
    if ((await field.settle()) && !hasMoved.current) path.answer({});
  };
  const question = t('where.question');
  const answered = [...(canAsk ? [t('where.here')] : []), t('where.elsewhere')];
  return (
    <form
      method="get"
      action={numberHref(data.locale)}
      autoComplete="off"
      onSubmit={(event) => void goOn(event)}
    >
      <HiddenState state={resultWith(null)} />
      <PictureQuestion question={question} headingRef={heading}>
        <ReadAloud question={question} answers={answered} />
        {canAsk && <Here ask={near.ask} />}
        <Elsewhere field={field} hrefOf={(place) => numberHref(data.locale, resultWith(place))} />
        <p aria-live="polite" className={styles.outcome}>
          {near.outcome}
        </p>
        <TakeOther other={near.other} onTake={near.takeOther} />
      </PictureQuestion>
      <StepLinks data={data} path={path} skipped={resultWith(null)} />
    </form>
  );
}

/** What happens with the position is said before it is asked for. */
function Here({ ask }: { ask: () => void }) {
  const t = useTranslations('number');
  const place = useTranslations('place');
  return (
    <div>
      <button type="button" aria-describedby="here-explanation" className={styles.here} onClick={ask}>
        <Pictogram name="here" size="large" />
        {t('where.here')}
      </button>
      <p id="here-explanation" className={styles.explanation}>
        {place('nearMeExplanation')}
      </p>
    </div>
  );
}

interface ElsewhereProps {
  field: PlaceField;
  /** The address that answers with this place. */
  hrefOf: (place: Place) => string;
}

function Elsewhere({ field, hrefOf }: ElsewhereProps) {
  const t = useTranslations('number.where');
  const isLive = useIsLive();
  return (
    <div role="group" aria-labelledby="elsewhere" className={styles.elsewhere}>
      <p id="elsewhere" className={styles.answer}>
        <Pictogram name="elsewhere" size="large" />
        {t('elsewhere')}
      </p>
      <Combobox
        field={{ ...field.labels, label: t('place') }}
        text={field.text}
        options={field.options}
        inputRef={field.input}
        onType={field.type}
        onChoose={(option) => field.choose(option.place)}
        onFocusChange={field.noteFocus}
      >
        <Button>{t('next')}</Button>
      </Combobox>
      {field.problem !== null && (
        <PlaceChoice problem={field.problem} hrefOf={hrefOf} isInstant={isLive} onChoose={field.choose} />
      )}
    </div>
  );
}
