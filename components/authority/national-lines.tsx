import { useTranslations } from 'next-intl';
import { usePrintedHours } from '@/components/hours/use-printed-hours';
import { Localised } from '@/components/site/localised';
import { ContactNumber } from '@/components/ui/contact-number';
import { findFittingServices } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { EMPTY_QUERY } from '@/lib/domain/query';
import styles from './authority-page.module.css';

/** What is left when no centre fits: one line each, the office that knows all centres among them. */
export function NationalLines({ services }: { services: readonly ShownNationalService[] }) {
  const t = useTranslations('authority.national');
  const { fitting } = findFittingServices(services, EMPTY_QUERY);
  const [offices, helplines] = [
    fitting.filter(({ kind }) => kind === 'office'),
    fitting.filter(({ kind }) => kind !== 'office'),
  ];
  return (
    <section className={styles.section}>
      <h2>{t('heading')}</h2>
      <p>{t('intro')}</p>
      <ul className={styles.national}>
        {[...offices, ...helplines].map((service) => (
          <li key={service.slug}>
            <NationalLine service={service} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NationalLine({
  service: { name, phone, phoneDisplay, email, openingHours, timetable },
}: {
  service: ShownNationalService;
}) {
  const hours = usePrintedHours()(openingHours, timetable);
  return (
    <>
      <Localised text={name} />:{' '}
      {phone !== null && <ContactNumber phone={phone} display={phoneDisplay ?? phone} />}
      {phone === null && email !== null && (
        <a href={`mailto:${email}`} dir="ltr">
          {email}
        </a>
      )}
      {hours.length > 0 && ` (${hours.join('; ')})`}
    </>
  );
}
