import styles from './pictogram.module.css';
import { PICTOGRAMS, type PictogramName } from './pictograms';

interface Props {
  name: PictogramName;
  /** `small` stands in a line of text, `large` is what an answer is recognised by. */
  size?: 'small' | 'large';
}

/** What points somewhere, or is written the other way round in scripts that run from right to left. */
const MIRRORED: ReadonlySet<PictogramName> = new Set(['outreach', 'return_support', 'unknown']);

/** A picture beside words that say the same: screen readers pass it over. */
export function Pictogram({ name, size = 'small' }: Props) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
      className={styles.pictogram}
      data-size={size}
      data-pictogram={name}
      data-mirrored={MIRRORED.has(name) || undefined}
    >
      {PICTOGRAMS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
