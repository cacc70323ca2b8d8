import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { Place } from '@/lib/domain/place';
import styles from './place-choice.module.css';
import type { PlaceProblem } from './use-place-field';
import { usePlaceWords } from './use-place-words';

interface Props {
  problem: PlaceProblem;
  /** The address that asks again with this place. */
  hrefOf: (place: Place) => string;
  /** The browser answers by itself; else links are followed. */
  isInstant: boolean;
  onChoose: (place: Place) => void;
}

/** What is wrong with the text, and the places it may mean, each one step away. */
export function PlaceChoice({ problem, hrefOf, isInstant, onChoose }: Props) {
  const t = useTranslations('place');
  if (problem.kind === 'noList') {
    return <p className={styles.box}>{t('locatingFailed.noList')}</p>;
  }
  const { kind, text, places } = problem;
  return (
    <div className={styles.box} role="group" aria-labelledby="place-problem">
      <p id="place-problem" className={styles.problem}>
        {t(kind === 'several' ? 'ambiguous' : 'unknown', { text })}
      </p>
      {kind === 'unknown' && <p>{t('unknownHelp')}</p>}
      {kind === 'unknown' && places.length > 0 && <p>{t('near')}</p>}
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={`${place.key} ${place.municipalityAgs}`}>
            {isInstant ? (
              <button type="button" className={styles.place} onClick={() => onChoose(place)}>
                <PlaceName place={place} />
              </button>
            ) : (
              <PageLink href={hrefOf(place)} className={styles.place} onClick={() => onChoose(place)}>
                <PlaceName place={place} />
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlaceName({ place }: { place: Place }) {
  const { label, detail } = usePlaceWords()(place);
  return (
    <>
      <bdi className={styles.name}>{label}</bdi> <bdi className={styles.detail}>{detail}</bdi>
    </>
  );
}
