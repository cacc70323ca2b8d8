import type { ReactNode } from 'react';
import styles from './button.module.css';

interface Props {
  /** What it does; without it, it sends its form. */
  onClick?: () => void;
  children: ReactNode;
}

/** The main button of a form or page. */
export function Button({ onClick, children }: Props) {
  return (
    <button type={onClick ? 'button' : 'submit'} onClick={onClick} className={styles.button}>
      {children}
    </button>
  );
}
