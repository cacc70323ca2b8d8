import { useTranslations } from 'next-intl';
import type { ContactKind } from '@/lib/domain/centre';
import styles from './contact-button.module.css';

interface Props {
  kind: ContactKind;
  value: string;
  display: string;
}

const SCHEMES: Partial<Record<ContactKind, string>> = { phone: 'tel:', sms: 'sms:', email: 'mailto:' };

/** The contact itself is the button: a number that is seen before it is dialled, and can be copied by hand. */
export function ContactButton({ kind, value, display }: Props) {
  const t = useTranslations('card');
  const scheme = SCHEMES[kind];
  const outside = scheme === undefined ? { rel: 'noopener noreferrer' } : {};
  return (
    <a href={`${scheme ?? ''}${value}`} className={styles.button} data-kind={kind} {...outside}>
      <span className="visually-hidden">{t(`contact.${kind}`)} </span>
      <bdi dir="ltr" className={styles.display}>
        {display}
      </bdi>
      {scheme === undefined && <span className={styles.outside}>{t('opensOtherSite')}</span>}
    </a>
  );
}
