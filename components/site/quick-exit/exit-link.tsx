import { EXIT_URL } from './exit-target';

interface Props {
  label: string;
  className: string | undefined;
}

/** A real link out, so that it works without JavaScript; the exit guard makes it complete. */
export function ExitLink({ label, className }: Props) {
  return (
    <a href={EXIT_URL} rel="noreferrer" data-quick-exit className={className}>
      {label}
    </a>
  );
}
