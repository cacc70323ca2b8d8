import type { ReactNode } from 'react';
import styles from './submit-button.module.css';

/** The button that sends a plain form. */
export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={styles.button}>
      {children}
    </button>
  );
}
