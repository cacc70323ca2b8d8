import { useTranslations } from 'next-intl';
import { Pictogram } from '@/components/pictograms/pictogram';
import { PROVISIONS, type Centre, type Provision } from '@/lib/domain/centre';
import { SERVICES } from '@/lib/domain/facets/services';
import { NotStated, Section } from './section';
import styles from './section.module.css';

/** What the centre offers itself, what it arranges, and what is only known to be there. */
export function ServicesSection({ centre }: { centre: Centre }) {
  const t = useTranslations('centre');
  const stated = PROVISIONS.filter((provision) => centre.services.some((service) => service.provision === provision));
  return (
    <Section heading={t('services')}>
      {stated.length === 0 && <NotStated />}
      {stated.map((provision) => (
        <Provided key={provision} centre={centre} provision={provision} />
      ))}
    </Section>
  );
}

function Provided({ centre, provision }: { centre: Centre; provision: Provision }) {
  const t = useTranslations('centre');
  const terms = useTranslations('terms');
  const isProvided = (code: string) =>
    centre.services.some((service) => service.code === code && service.provision === provision);
  return (
    <>
      <h3 className={styles.subheading}>{t(`provision.${provision}`)}</h3>
      <ul className={styles.pictured}>
        {SERVICES.filter(({ code }) => isProvided(code)).map(({ code }) => (
          <li key={code}>
            <Pictogram name={code} />
            {terms(`service.${code}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
