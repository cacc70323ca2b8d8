import { useTranslations } from 'next-intl';
import { NationalLines } from './national-lines';
import { PageLink } from '@/components/ui/page-link';
import { toStateCode } from '@/lib/domain/area';
import { buildAuthoritySheet } from '@/lib/domain/authority-sheet';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import type { Place } from '@/lib/domain/place';
import { EMPTY_QUERY } from '@/lib/domain/query';
import { locatorHref } from '@/lib/url/hrefs';
import { EMPTY_SEARCH } from '@/lib/url/search-params';
import styles from './authority-page.module.css';
import { EntryTable } from './entry-table';
import { FormTable } from './form-table';
import { PlaceChoice } from './place-choice';
import { SheetFootnote } from './sheet-footnote';
import { StateLinks } from './state-links';

interface Props {
  locale: string;
  snapshot: DirectorySnapshot;
  /** Null until a place is chosen. */
  place: Place | null;
  /** A place was asked for that we do not know. */
  isUnknown: boolean;
}

/** Who serves a Land or a district, on one page to print: by form of exploitation, with basis, source and contacts. */
export function AuthorityPage({ locale, snapshot, place, isUnknown }: Props) {
  const t = useTranslations('authority');
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{place === null ? t('heading') : <PlaceHeading place={place} />}</h1>
      <p data-screen-only>{t('intro')}</p>
      {isUnknown && <p role="status">{t('unknownPlace')}</p>}
      {place === null ? (
        <StateLinks locale={locale} />
      ) : (
        <>
          <PlaceChoice locale={locale} place={place} />
          <Sheet snapshot={snapshot} place={place} />
          <p data-screen-only>
            <PageLink
              href={locatorHref(locale, { ...EMPTY_SEARCH, query: { ...EMPTY_QUERY, place } })}
              className={styles.link}
            >
              {t('search')}
            </PageLink>
          </p>
        </>
      )}
      <NationalLines services={snapshot.nationalServices} />
      {place !== null && <SheetFootnote loadedAt={snapshot.loadedAt} />}
    </main>
  );
}

/** A Land has a name in every language; smaller areas have their German one. */
function PlaceHeading({ place }: { place: Place }) {
  const t = useTranslations('authority');
  const terms = useTranslations('terms.state');
  const state = toStateCode(place.stateAgs);
  return t('headingPlace', { place: place.kind === 'state' && state !== null ? terms(state) : place.name });
}

function Sheet({ snapshot, place }: { snapshot: DirectorySnapshot; place: Place }) {
  const t = useTranslations('authority');
  const { entries, lines } = buildAuthoritySheet(snapshot.centres, place);
  const responsible = entries.filter(({ relation }) => relation === 'responsible').length;
  if (entries.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <p>{t('notice', { count: responsible })}</p>
      <FormTable lines={lines} />
      <EntryTable entries={entries} />
    </>
  );
}
