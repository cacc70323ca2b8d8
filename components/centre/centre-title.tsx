import { useTranslations } from 'next-intl';
import { PageLink } from '@/components/ui/page-link';
import type { ListedCentre } from '@/lib/domain/centre';
import { centreHref } from '@/lib/url/hrefs';
import { useWhereabouts } from './use-whereabouts';
import styles from './centre-title.module.css';

/** The name as a heading that leads to the centre, and one line: what it is, and where. */
export function CentreTitle({ centre, locale }: { centre: ListedCentre; locale: string }) {
  const t = useTranslations('card');
  const where = useWhereabouts(centre);
  return (
    <>
      <h3 className={styles.name}>
        <PageLink href={centreHref(locale, centre.slug)} lang="de">
          {centre.name}
        </PageLink>
      </h3>
      <p className={styles.kind}>
        {t(`type.${centre.type}`)} · {where}
      </p>
    </>
  );
}
