import type { ComponentProps } from 'react';
import styles from './checkbox.module.css';

type Props = Pick<
  ComponentProps<'input'>,
  'name' | 'value' | 'checked' | 'disabled' | 'onChange' | 'children'
>;

/** A native checkbox whose whole line is its target. Without `checked` it keeps its own state. */
export function Checkbox({ children, ...input }: Props) {
  return (
    <label className={styles.line}>
      <input type="checkbox" className={styles.box} {...input} />
      <span className={styles.text}>{children}</span>
    </label>
  );
}
