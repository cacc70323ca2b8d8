import { useTranslations } from 'next-intl';
import { ExternalLink } from '@/components/ui/external-link';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { NationalServiceCard } from './national-service-card';
import { TextSection } from './text-page';
import styles from './text-page.module.css';

const ADDRESS = 'KOK e.V.\nLützowstr. 102–104, Hof 1, Aufgang A\n10785 Berlin';
const WEBSITE = 'https://www.kok-gegen-menschenhandel.de';

/** What the network is and how to reach its office. Address and website stand here even while there is no directory. */
export function KokSection({ offices }: { offices: readonly ShownNationalService[] }) {
  const t = useTranslations('contacts.kok');
  const website = useTranslations('nationalService')('website');
  return (
    <TextSection heading={t('heading')}>
      <p>{t('text')}</p>
      <p>{t('work')}</p>
      <h3 className={styles.subheading}>{t('address')}</h3>
      <address className={styles.address} lang="de">
        {ADDRESS}
      </address>
      {offices.length === 0 && (
        <p>
          {website} <ExternalLink href={WEBSITE} />
        </p>
      )}
      {offices.map((service) => (
        <NationalServiceCard key={service.slug} service={service} />
      ))}
    </TextSection>
  );
}
