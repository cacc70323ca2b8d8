import { useTranslations } from 'next-intl';
import { Localised } from '@/components/site/localised';
import type { Centre } from '@/lib/domain/centre';
import type { StateGroup } from '@/lib/domain/group-by-state';
import { findFittingServices, findWayForward } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { EMPTY_QUERY } from '@/lib/domain/query';
import { PrintedOn } from '@/components/takeaway/printed-on';
import styles from './all-centres.module.css';
import { PlainCentre } from './plain-centre';

interface Props {
  groups: readonly StateGroup<Centre>[];
  total: number;
  nationalServices: readonly ShownNationalService[];
}

/** Every centre on one plain page. Plain links only, so that it is whole without a script. */
export function AllCentres({ groups, total, nationalServices }: Props) {
  const t = useTranslations('all');
  const terms = useTranslations('terms');
  const { fitting } = findFittingServices(nationalServices, EMPTY_QUERY);
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{t('heading')}</h1>
      <p>{t('intro', { total })}</p>
      <ul className={styles.services}>
        {fitting.map(({ slug, name, phone, phoneDisplay }) => (
          <li key={slug}>
            <Localised text={name} />: {phone !== null && <a href={`tel:${phone}`} dir="ltr">{phoneDisplay}</a>}
          </li>
        ))}
      </ul>
      {groups.map(({ state, centres }) => (
        <section key={state ?? 'none'}>
          <h2 className={styles.state}>{state === null ? t('stateUnknown') : terms(`state.${state}`)}</h2>
          <ul className={styles.centres}>
            {centres.map((centre) => {
              const way = findWayForward(centre, nationalServices, EMPTY_QUERY, centre.carrier?.website);
              return <PlainCentre key={centre.slug} centre={centre} way={way} />;
            })}
          </ul>
        </section>
      ))}
      <PrintedOn />
    </main>
  );
}
