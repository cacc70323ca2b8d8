import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import { STATES, type StateCode } from '@/lib/domain/area';
import { stateOutlines, STATE_MAP_SIZE } from '@/lib/geo/state-outlines';
import { authorityHref } from '@/lib/url/hrefs';
import styles from './state-map.module.css';

interface Props {
  locale: string;
  /** The Land whose sheet is shown, or that of the district. */
  chosen: StateCode | null;
}

/** Too small for a finger: around these a circle takes the tap as well. */
const SMALL_STATES: readonly StateCode[] = ['DE-SL', 'DE-HH', 'DE-HB', 'DE-BE'];
/** In units of the drawing: 44 px across where the map is as wide as a phone of 320 px. */
const REACH = 58;

// Later ones lie on top: the circles must not end at the next border.
const ORDER = [
  ...STATES.filter(({ code }) => !SMALL_STATES.includes(code)),
  ...STATES.filter(({ code }) => SMALL_STATES.includes(code)),
];

const outlineId = (code: StateCode) => `outline-${code}`;

/** The Länder as outlines that are plain links; the page has the same choice in words beside them. */
export function StateMap({ locale, chosen }: Props) {
  const terms = useTranslations('terms.state');
  return (
    <svg viewBox={`0 0 ${STATE_MAP_SIZE.width} ${STATE_MAP_SIZE.height}`} className={styles.map}>
      <g className={styles.ground}>
        {STATES.map(({ code }) => (
          <use key={code} href={`#${outlineId(code)}`} />
        ))}
      </g>
      {ORDER.map(({ code }) => (
        <PageLink
          key={code}
          href={authorityHref(locale, `state:${code}`)}
          aria-current={code === chosen ? 'true' : undefined}
          className={styles.state}
        >
          <title>{terms(code)}</title>
          <StateShape code={code} />
        </PageLink>
      ))}
      {chosen !== null && <use href={`#${outlineId(chosen)}`} className={styles.frame} />}
    </svg>
  );
}

function StateShape({ code }: { code: StateCode }) {
  const { x, y, path } = stateOutlines[code];
  return (
    <>
      {SMALL_STATES.includes(code) && <circle cx={x} cy={y} r={REACH} className={styles.reach} />}
      <path id={outlineId(code)} d={path} className={styles.outline} />
    </>
  );
}
