import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { ContactButton } from '@/components/centre/contact-button';
import { HoursNow } from '@/components/hours/hours-now';
import { setQuery } from '@/components/locator/search-store';
import type { LoadedIndex } from '@/components/locator/use-index';
import { PageLink } from '@/components/ui/page-link';
import { useIsLive } from '@/components/ui/use-is-live';
import { findOneNumber } from '@/lib/domain/find-one-number';
import { LAST_RESORT_NUMBERS } from '@/lib/domain/last-resort';
import { toNumberQuery } from '@/lib/domain/number-answers';
import { spokenLanguageOf } from '@/lib/i18n/spoken-language';
import { locatorHref } from '@/lib/url/hrefs';
import type { NumberState } from '@/lib/url/number-params';
import { LanguageLine } from './language-line';
import type { FoundNumber, NumberData } from './number-data';
import { AT_START } from './number-store';
import { NumberOwner } from './number-owner';
import styles from './result-step.module.css';
import { StepLink } from './step-links';
import type { NumberPath } from './use-number-path';

interface Props {
  data: NumberData;
  path: NumberPath;
  heading: RefObject<HTMLHeadingElement | null>;
  directory: LoadedIndex;
}

const POLICE = LAST_RESORT_NUMBERS.find(({ slug }) => slug === 'emergency-police')?.phone ?? '110';

/** One number, seen before it is dialled: whose it is, which language is spoken there, why this one. */
export function ResultStep({ data, path, heading, directory }: Props) {
  const t = useTranslations('number');
  const isServed = directory.index === null && path.state.answers === data.served.answers;
  const found = isServed && data.found !== null ? data.found : findHere(data, path.state, directory);
  return (
    <section
      aria-labelledby="one-number"
      aria-busy={directory.isLoading && !isServed}
      className={styles.result}
    >
      <h2 id="one-number" ref={heading} tabIndex={-1}>
        {t('result.heading')}
      </h2>
      <ContactButton kind="phone" {...dialled(found)} />
      <Reachable found={found} />
      <NumberOwner found={found} locale={data.locale} />
      <LanguageLine found={found} data={data} />
      <p>{t(found.kind === 'centre' ? 'result.why' : 'result.national')}</p>
      <p>
        <AllFitting data={data} path={path} />
      </p>
      <p className={styles.danger}>
        <a href={`tel:${POLICE}`}>{t('result.danger', { number: POLICE })}</a>
      </p>
      <p className={styles.links}>
        <StepLink data={data} path={path} to={{ ...path.state, step: 'where' }}>
          {t('back')}
        </StepLink>
        <StepLink data={data} path={path} to={AT_START}>
          {t('again')}
        </StepLink>
      </p>
    </section>
  );
}

/** The browser's own answer; until it has the list of centres, a number for all of Germany. */
function findHere(
  { nationalServices, locale }: NumberData,
  { answers }: NumberState,
  { index }: LoadedIndex,
): FoundNumber {
  return findOneNumber(index ?? [], nationalServices, answers, spokenLanguageOf(locale));
}

function Reachable({ found }: { found: FoundNumber }) {
  if (found.kind === 'last_resort') return null;
  return (
    <p>
      <HoursNow timetable={found.kind === 'centre' ? found.centre.reachable : found.service.timetable} />
    </p>
  );
}

function dialled(found: FoundNumber): { value: string; display: string } {
  if (found.kind === 'centre') return { value: found.phone.value, display: found.phone.display };
  if (found.kind === 'last_resort') return { value: found.number.phone, display: found.number.display };
  const { phone, phoneDisplay } = found.service;
  return { value: phone, display: phoneDisplay ?? phone };
}

/** To everybody else who fits; with scripts the search goes along in memory, not in the address. */
function AllFitting({ data: { locale, isIndexed }, path }: Pick<Props, 'data' | 'path'>) {
  const t = useTranslations('number');
  const isInstant = useIsLive() && isIndexed;
  const query = toNumberQuery(path.state.answers, spokenLanguageOf(locale));
  return (
    <PageLink
      href={isInstant ? locatorHref(locale) : locatorHref(locale, { query, view: 'self', page: 1 })}
      className={styles.more}
      onClick={() => isInstant && setQuery(query)}
    >
      {t('result.more')}
    </PageLink>
  );
}
