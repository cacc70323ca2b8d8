import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './section.module.css';

/** One question a reader has, and its answer. */
export function Section({ heading, id, children }: { heading: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}

/** The answer nobody has given yet. It is said, never left blank. */
export function NotStated() {
  const t = useTranslations('centre');
  return <p className={styles.notStated}>{t('notStated')}</p>;
}

/** Facts as short lines. */
export function FactList({ children }: { children: ReactNode }) {
  return <ul className={styles.facts}>{children}</ul>;
}

/** All the texts under one key as short lines: adding a line is adding a text. */
export function TextItems({ texts }: { texts: Readonly<Record<string, string>> }) {
  return (
    <FactList>
      {Object.entries(texts).map(([key, text]) => (
        <li key={key}>{text}</li>
      ))}
    </FactList>
  );
}
