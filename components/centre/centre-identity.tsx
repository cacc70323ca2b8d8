import { useTranslations } from 'next-intl';
import type { Centre } from '@/lib/domain/centre';
import styles from './centre-page.module.css';
import { ConfirmedNote } from './confirmed-note';
import { useWhereabouts } from './use-whereabouts';

/** Its name, what it is, where, who carries it, and whether anybody vouches for the facts. */
export function CentreIdentity({ centre }: { centre: Centre }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const where = useWhereabouts(centre);
  return (
    <div className={styles.identity}>
      <h1 lang="de">{centre.name}</h1>
      <p className={styles.kind}>
        {terms(`type.${centre.type}`)} · {where}
      </p>
      {centre.carrier !== null && (
        <p className={styles.carrier}>
          {t('carrier')} <span lang="de">{centre.carrier.name}</span>
        </p>
      )}
      {centre.kokMember === 'yes' && <p className={styles.carrier}>{t('kokMember')}</p>}
      <p className={styles.confirmed}>
        <ConfirmedNote confirmedOn={centre.confirmedOn} />
      </p>
    </div>
  );
}
