import type { ReactNode } from 'react';
import styles from './checkbox.module.css';

interface Props {
  name: string;
  value: string;
  checked: boolean;
  disabled: boolean;
  onChange: () => void;
  children: ReactNode;
}

/** A native checkbox whose whole line is its target. */
export function Checkbox({ children, ...input }: Props) {
  return (
    <label className={styles.line}>
      <input type="checkbox" className={styles.box} {...input} />
      <span className={styles.text}>{children}</span>
    </label>
  );
}
