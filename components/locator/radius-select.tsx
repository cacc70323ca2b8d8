import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { RADII_KM, type RadiusKm } from '@/lib/domain/place';
import { withPlace, type Query } from '@/lib/domain/query';
import { formatKilometres } from '@/lib/i18n/format-kilometres';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';
import styles from './radius-select.module.css';

interface Props {
  query: Query;
  radiusKm: RadiusKm | null;
  onChange: (query: Query) => void;
}

/** How far around the place. Around a whole Land there is no distance; without scripts place and radius are asked together. */
export function RadiusSelect({ query, radiusKm, onChange }: Props) {
  const t = useTranslations('place');
  const locale = useLocaleCode();
  const id = useId();
  const { place } = query;
  const select = (
    <p className={styles.radius}>
      <label htmlFor={id}>{t('radius')}</label>{' '}
      <select
        id={id}
        name="radius"
        value={radiusKm ?? ''}
        className={styles.select}
        onChange={({ target }) => onChange(withPlace(query, place, Number(target.value)))}
      >
        <option value="">{t('anyRadius')}</option>
        {RADII_KM.map((km) => (
          <option key={km} value={km}>
            {formatKilometres(km, locale)}
          </option>
        ))}
      </select>
    </p>
  );
  if (place !== null && place.kind !== 'state') return select;
  return <noscript>{select}</noscript>;
}
