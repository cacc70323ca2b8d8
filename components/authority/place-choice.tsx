import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { Button } from '@/components/ui/button';
import { areaKey, STATES, toStateCode } from '@/lib/domain/area';
import type { Place } from '@/lib/domain/place';
import { listDistricts } from '@/lib/geo/list-districts';
import { authorityHref } from '@/lib/url/hrefs';
import styles from './authority-page.module.css';
import { StateMap } from './state-map';

interface Props {
  locale: string;
  place: Place;
}

/**
 * Another Land, by name or on the map, or a district of this one: plain forms, so that no district of another Land can
 * be chosen.
 */
export function PlaceChoice({ locale, place }: Props) {
  const t = useTranslations('authority');
  const terms = useTranslations('terms.state');
  const state = toStateCode(place.stateAgs);
  if (state === null) return null;
  const stateKey = `state:${state}`;
  const { compare } = new Intl.Collator(locale);
  const states = STATES.map(({ code }) => ({ value: `state:${code}`, label: terms(code) }));
  const districts = listDistricts(place.stateAgs).map(({ ags, name }) => ({
    value: areaKey({ level: 'district', ags }),
    label: name,
  }));
  const district =
    place.districtAgs === null ? stateKey : areaKey({ level: 'district', ags: place.districtAgs });
  return (
    <div className={styles.mapAndChoices} data-screen-only>
      <div className={styles.choices}>
        <form action={authorityHref(locale)} method="get" className={styles.choice}>
          <SelectField
            name="place"
            label={t('state')}
            value={stateKey}
            options={states.sort((a, b) => compare(a.label, b.label))}
          />
          <Button>{t('apply')}</Button>
        </form>
        <form action={authorityHref(locale)} method="get" className={styles.choice}>
          <SelectField
            name="place"
            label={t('district')}
            value={district}
            options={[{ value: stateKey, label: t('wholeState', { state: terms(state) }) }, ...districts]}
          />
          <Button>{t('apply')}</Button>
        </form>
      </div>
      <nav aria-label={t('states')} className={styles.mapBeside}>
        <StateMap locale={locale} chosen={state} />
      </nav>
    </div>
  );
}
