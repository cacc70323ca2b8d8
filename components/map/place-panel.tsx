import { useTranslations } from 'next-intl';
import { useId, type KeyboardEvent, type RefObject } from 'react';
import { PageLink } from '@/components/ui/page-link';
import type { ListedCentre } from '@/lib/domain/centre';
import type { PlaceGroup } from '@/lib/domain/place-groups';
import { centreHref } from '@/lib/url/hrefs';
import { certaintyOf } from './describe-item';
import styles from './place-panel.module.css';

interface Props {
  /** The chosen place, and those that no zoom parts from it. */
  groups: readonly PlaceGroup[];
  locale: string;
  panelRef: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** What the chosen marker stands for: its centres, each a link. */
export function PlacePanel({ groups, locale, panelRef, onClose }: Props) {
  const t = useTranslations('map');
  const headingId = useId();
  const centres = groups.flatMap((group) => group.centres);
  const places = [...new Set(groups.map(({ name }) => name))].join(', ');
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section
      ref={panelRef}
      aria-labelledby={headingId}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={closeByKey}
    >
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {t('panelHeading', { place: places, count: centres.length })}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {t('close')}
        </button>
      </div>
      {groups.some((group) => certaintyOf(group) === 'area') && (
        <p className={styles.note}>{t('areaOnly')}</p>
      )}
      <ul className={styles.list}>
        {centres.map((centre) => (
          <PanelCentre key={centre.slug} centre={centre} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

function PanelCentre({ centre, locale }: { centre: ListedCentre; locale: string }) {
  const t = useTranslations('map');
  const terms = useTranslations('terms');
  return (
    <li className={styles.centre}>
      <PageLink href={centreHref(locale, centre.slug)} lang="de" className={styles.name}>
        {centre.name}
      </PageLink>
      <span className={styles.kind}>{terms(`type.${centre.type}`)}</span>
      <ServedWords areas={centre.serviceAreas} />
      {centre.addressStatus === 'confidential' && <span className={styles.kind}>{t('confidential')}</span>}
    </li>
  );
}

/** The words for what the map shades. */
function ServedWords({ areas }: { areas: ListedCentre['serviceAreas'] }) {
  const t = useTranslations('map');
  if (areas.length === 0) return null;
  const isNationwide = areas.some(({ level }) => level === 'nationwide');
  const names = [...new Set(areas.map(({ name }) => name))].join(', ');
  return (
    <span className={styles.kind}>
      {isNationwide ? t('servesNationwide') : t('serves', { areas: names })}
    </span>
  );
}
