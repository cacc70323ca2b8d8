import { useTranslations } from 'next-intl';
import { Combobox } from '@/components/ui/combobox';
import { PageLink } from '@/components/ui/page-link';
import type { Place } from '@/lib/domain/place';
import { withPlace, type Query } from '@/lib/domain/query';
import type { Locale } from '@/lib/i18n/locales';
import { locatorHref } from '@/lib/url/hrefs';
import { placeKeyOf } from '@/lib/url/search-params';
import { NearMe } from './near-me';
import { PlaceChoice } from './place-choice';
import styles from './place-field.module.css';
import { RadiusSelect } from './radius-select';
import type { PlaceField as Field } from './use-place-field';

interface Props {
  field: Field;
  query: Query;
  locale: Locale;
  /** The browser answers by itself; else links and form are followed. */
  isInstant: boolean;
  onChange: (query: Query) => void;
}

/** The first question: where. What is typed here stays here; only the form of a page without scripts carries it. */
export function PlaceField({ field, query, locale, isInstant, onChange }: Props) {
  const t = useTranslations('place');
  const { place } = query;
  const hrefOf = (other: Place | null) =>
    locatorHref(locale, { query: withPlace(query, other, field.radiusKm), view: 'self', page: 1 });
  return (
    <div className={styles.place}>
      <Combobox
        field={field.labels}
        text={field.text}
        options={field.options}
        inputRef={field.input}
        onType={field.type}
        onChoose={(option) => field.choose(option.place)}
        onFocusChange={field.noteFocus}
      >
        <button type="submit" className={styles.search}>
          {t('search')}
        </button>
      </Combobox>
      {/* Tells the server which of several places of this name the field shows. */}
      {place !== null && <input type="hidden" name="place" value={placeKeyOf(place)} />}
      {field.problem !== null && (
        <PlaceChoice
          problem={field.problem}
          hrefOf={hrefOf}
          isInstant={isInstant}
          onChoose={(chosen) => {
            field.choose(chosen);
            field.input.current?.focus();
          }}
        />
      )}
      {place?.kind === 'postcode' && (
        <p className={styles.note}>
          {t('postcodeNote', {
            postcode: place.name,
            area: place.districtName ?? place.municipalityName ?? '',
          })}
        </p>
      )}
      <RadiusSelect query={query} radiusKm={field.radiusKm} onChange={onChange} />
      {place !== null && (
        <PageLink
          href={hrefOf(null)}
          className={styles.remove}
          onClick={(event) => {
            if (isInstant) event.preventDefault();
            field.choose(null);
            field.input.current?.focus();
          }}
        >
          {t('remove')}
        </PageLink>
      )}
      <NearMe onFound={field.choose} />
    </div>
  );
}
