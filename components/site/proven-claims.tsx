import styles from './proven-claims.module.css';

interface ProvenClaim {
  claim: string;
  /** What a test does to show it. */
  proof: string;
}

interface Props {
  /** Said before each proof. */
  proofLabel: string;
  claims: Readonly<Record<string, ProvenClaim>>;
}

/** What the site promises, each with what shows that it holds. */
export function ProvenClaims({ proofLabel, claims }: Props) {
  return (
    <ul className={styles.claims}>
      {Object.entries(claims).map(([key, { claim, proof }]) => (
        <li key={key}>
          <p>{claim}</p>
          <p className={styles.proof}>
            <span className={styles.label}>{proofLabel}</span> {proof}
          </p>
        </li>
      ))}
    </ul>
  );
}
