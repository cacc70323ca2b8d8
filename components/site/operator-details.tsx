import { useTranslations } from 'next-intl';
import styles from './text-page.module.css';

interface Props {
  operator: { name?: string; address?: string; email?: string; phone?: string };
}

/** Who answers for this site, or plainly that nobody is entered: it must never pass for the KOK's own. */
export function OperatorDetails({ operator }: Props) {
  const t = useTranslations('imprint.operator');
  if (!operator.name) return <MissingOperator />;
  return (
    <>
      <address className={styles.address}>
        {operator.name}
        {'\n'}
        {operator.address ?? t('addressMissing')}
      </address>
      <OperatorContact operator={operator} />
    </>
  );
}

function MissingOperator() {
  const t = useTranslations('imprint.operator');
  return (
    <>
      <p>
        <strong>{t('missing')}</strong>
      </p>
      <p>{t('missingHint')}</p>
    </>
  );
}

function OperatorContact({ operator: { email, phone } }: Props) {
  const t = useTranslations('imprint.operator');
  if (!email && !phone) return <p>{t('contactMissing')}</p>;
  return (
    <>
      {email && (
        <p>
          {t('email')} <a href={`mailto:${email}`} dir="ltr">{email}</a>
        </p>
      )}
      {phone && (
        <p>
          {t('phone')}{' '}
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </p>
      )}
    </>
  );
}
