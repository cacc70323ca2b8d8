import type { ReactNode } from 'react';
import styles from './text-button.module.css';

/** A button that reads like a link: something done here, of less weight than the page's one main action. */
export function TextButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.button} onClick={onClick} data-screen-only>
      {children}
    </button>
  );
}
