import { useTranslations } from 'next-intl';
import { CentreTitle } from '@/components/centre/centre-title';
import { ConfirmedNote } from '@/components/centre/confirmed-note';
import { WayForwardButton } from '@/components/centre/way-forward-button';
import { useListedFacts } from '@/components/centre/use-listed-facts';
import { HoursNow } from '@/components/hours/hours-now';
import type { ListedCentre } from '@/lib/domain/centre';
import { findWayForward } from '@/lib/domain/national-fallback';
import type { Query } from '@/lib/domain/query';
import type { Hit } from '@/lib/domain/search';
import type { LocatorData } from './locator-data';
import { PlaceReason } from './place-reason';
import styles from './result-card.module.css';

interface Props {
  hit: Hit<ListedCentre>;
  query: Query;
  data: LocatorData;
  isChosen: boolean;
  onShowPlace: ((key: string) => void) | null;
}

/** One centre: who, where, the way to reach it, what it states, what it does not. */
export function ResultCard({ hit, query, data, isChosen, onShowPlace }: Props) {
  const { centre, unstatedFacets } = hit;
  const t = useTranslations('card');
  const facts = useListedFacts(centre);
  const asked = unstatedFacets.map((facet) => t(`askAbout.${facet}`));
  const { place } = centre;
  return (
    <li data-centre={centre.slug} data-chosen={isChosen || undefined} className={styles.card}>
      <CentreTitle centre={centre} locale={data.locale} />
      <PlaceReason hit={hit} />
      <WayForwardButton way={findWayForward(centre, data.nationalServices, query)} locale={data.locale} />
      {saysHours(centre) && (
        <p>
          <HoursNow timetable={centre.reachable} />
        </p>
      )}
      {asked.length > 0 && <p className={styles.asked}>{t('notStatedHere', { facts: facts.join(asked) })}</p>}
      {facts.lines.map((line) => (
        <p key={line.name} className={styles.fact}>
          <span className={styles.name}>{line.label}</span> {line.content}
        </p>
      ))}
      {facts.unknown.length > 0 && (
        <p className={styles.unknown}>{t('unknown', { facts: facts.join(facts.unknown) })}</p>
      )}
      <p className={styles.foot}>
        <ConfirmedNote confirmedOn={centre.confirmedOn} />
        {place !== null && onShowPlace !== null && (
          <button
            type="button"
            className={styles.showPlace}
            aria-pressed={isChosen}
            onClick={() => onShowPlace(place.key)}
          >
            {t('showOnMap')}
            <span className="visually-hidden"> – {centre.name}</span>
          </button>
        )}
      </p>
    </li>
  );
}

/** "Not known – please call" is said only where there is a number to call. */
function saysHours({ reachable, contacts }: ListedCentre): boolean {
  return reachable !== null || contacts.some(({ kind }) => kind === 'phone');
}
