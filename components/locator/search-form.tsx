import type { FormEvent, RefObject } from 'react';
import { locatorHref } from '@/lib/url/hrefs';
import { FilterPanel } from './filter-panel';
import type { LocatorData } from './locator-data';
import styles from './search-form.module.css';
import { PlaceField } from './place-field';
import { setQuery } from './search-store';
import type { LocatorView } from './use-locator';
import type { PlaceField as Field } from './use-place-field';

interface Props {
  data: LocatorData;
  view: LocatorView;
  place: Field;
  formRef: RefObject<HTMLFormElement | null>;
  onSubmit: (event: FormEvent) => Promise<void>;
}

/** What can be asked: the place, then everything else. Sent as it stands where the browser does not answer by itself. */
export function SearchForm({ data, view: { query, result, hits }, place, formRef, onSubmit }: Props) {
  const shared = { query, locale: data.locale, isInstant: hits !== null, onChange: setQuery };
  return (
    <form
      ref={formRef}
      method="get"
      action={locatorHref(data.locale)}
      autoComplete="off"
      onSubmit={(event) => void onSubmit(event)}
      className={styles.form}
    >
      <PlaceField field={place} {...shared} />
      <FilterPanel options={result.options} {...shared} />
    </form>
  );
}
