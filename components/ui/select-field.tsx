import { useId } from 'react';
import styles from './select-field.module.css';

interface Props {
  name: string;
  label: string;
  value: string;
  /** `lang`, a BCP 47 tag, where a label is of another language than the page. */
  options: readonly { value: string; label: string; lang?: string }[];
}

/** A native select under its label, at its first choice when the page opens: it is sent with its form. */
export function SelectField({ name, label, value, options }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {/* Another page of the same kind has another first choice: without a key React would keep the old one. */}
      <select key={value} id={id} name={name} defaultValue={value} className={styles.select}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
