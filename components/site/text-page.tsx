import type { ReactNode } from 'react';
import styles from './text-page.module.css';

interface PageProps {
  heading: string;
  intro?: string;
  children: ReactNode;
}

/** A page to read: one heading, one sentence on what it is, sections. */
export function TextPage({ heading, intro, children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{heading}</h1>
      {intro && <p>{intro}</p>}
      {children}
    </main>
  );
}

interface SectionProps {
  heading: string;
  children: ReactNode;
}

export function TextSection({ heading, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** A list whose entries are all the texts under one key: adding an entry is adding a text. */
export function TextList({ texts }: { texts: Readonly<Record<string, string>> }) {
  return (
    <ul className={styles.list}>
      {Object.entries(texts).map(([key, text]) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}

interface EntryProps {
  name: string;
  /** The language of the name where it is not the page's. */
  nameLanguage?: string;
  children: ReactNode;
}

/** One named thing in a section: a service, a working group, a source. */
export function TextEntry({ name, nameLanguage, children }: EntryProps) {
  return (
    <div className={styles.entry}>
      <h3 lang={nameLanguage}>{name}</h3>
      {children}
    </div>
  );
}
