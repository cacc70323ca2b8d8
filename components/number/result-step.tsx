import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { ContactButton } from '@/components/centre/contact-button';
import { setQuery } from '@/components/locator/search-store';
import { PageLink } from '@/components/ui/page-link';
import { useIsLive } from '@/components/ui/use-is-live';
import { LAST_RESORT_NUMBERS } from '@/lib/domain/last-resort';
import { toNumberQuery } from '@/lib/domain/number-answers';
import { spokenLanguageOf } from '@/lib/i18n/spoken-language';
import { locatorHref } from '@/lib/url/hrefs';
import { LanguageLine } from './language-line';
import type { FoundNumber, NumberData } from './number-data';
import { AT_START } from './number-store';
import { NumberOwner } from './number-owner';
import { Reachable } from './reachable';
import styles from './result-step.module.css';
import { StepLink } from './step-links';
import type { NumberPath } from './use-number-path';

interface Props {
  data: NumberData;
  path: NumberPath;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Null while it is looked for. */
  found: FoundNumber | null;
}

const POLICE = LAST_RESORT_NUMBERS.find(({ slug }) => slug === 'emergency-police')?.phone ?? '110';

/** The last step: the number as soon as it is known, police in acute danger all the while, and the ways on. */
export function ResultStep({ data, path, heading, found }: Props) {
  const t = useTranslations('number');
  return (
    <section aria-labelledby="one-number" aria-busy={found === null} className={styles.result}>
      {found === null ? <Looking heading={heading} /> : <Found {...{ data, path, heading, found }} />}
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

/** Keeps the place where the number will come free of anything to tap, and the focus of who has just answered. */
function Looking({ heading }: Pick<Props, 'heading'>) {
  const t = useTranslations('number');
  return (
    <div className={styles.looking}>
      <h2 id="one-number" ref={heading} tabIndex={-1} className="visually-hidden">
        {t('heading')}
      </h2>
    </div>
  );
}

/** One number, seen before it is dialled: whose it is, which language is spoken there, why this one. */
function Found({ data, path, heading, found }: Props & { found: FoundNumber }) {
  const t = useTranslations('number');
  return (
    <>
      <h2 id="one-number" ref={heading} tabIndex={-1}>
        {t('result.heading')}
      </h2>
      <ContactButton kind="phone" {...dialled(found)} />
      <Reachable found={found} nationalServices={data.nationalServices} />
      <NumberOwner found={found} locale={data.locale} />
      <LanguageLine found={found} data={data} />
      <p>{t(found.kind === 'centre' ? 'result.why' : 'result.national')}</p>
      <p>
        <AllFitting data={data} path={path} />
      </p>
    </>
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
