import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { Place, RadiusKm } from '@/lib/domain/place';
import { withPlace, type Query } from '@/lib/domain/query';
import type { Locale } from '@/lib/i18n/locales';
import { locatorHref } from '@/lib/url/hrefs';
import styles from './place-choice.module.css';
import type { PlaceProblem } from './use-place-field';
import { usePlaceWords } from './use-place-words';

interface Props {
  problem: PlaceProblem;
  radiusKm: RadiusKm | null;
  query: Query;
  locale: Locale;
  /** The browser answers by itself; else links are followed. */
  isInstant: boolean;
  onChoose: (place: Place) => void;
}

/** What is wrong with the text, and the places it may mean, each one step away. The rest of the query is kept. */
export function PlaceChoice({ problem, radiusKm, query, locale, isInstant, onChoose }: Props) {
  const t = useTranslations('place');
  if (problem.kind === 'noList') {
    return <p className={styles.box}>{t('loadFailed')}</p>;
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
              <PageLink
                href={locatorHref(locale, {
                  query: withPlace(query, place, radiusKm),
                  view: 'self',
                  page: 1,
                })}
                className={styles.place}
                onClick={() => onChoose(place)}
              >
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
