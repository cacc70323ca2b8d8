import { AlwaysReachable } from '@/components/centre/always-reachable';
import { HoursNow } from '@/components/hours/hours-now';
import { useNow } from '@/components/hours/use-now';
import type { ListedCentre } from '@/lib/domain/centre';
import { findAlwaysReachable } from '@/lib/domain/national-fallback';
import type { ShownNationalService } from '@/lib/domain/national-service';
import { hoursStateAt } from '@/lib/domain/timetable';
import type { FoundNumber } from './number-data';

interface Props {
  found: FoundNumber;
  nationalServices: readonly ShownNationalService[];
}

/** Whether somebody answers now, and who does where the centre says that it does not. */
export function Reachable({ found, nationalServices }: Props) {
  if (found.kind === 'last_resort') return null;
  const timetable = found.kind === 'centre' ? found.centre.reachable : found.service.timetable;
  return (
    <>
      <p>
        <HoursNow timetable={timetable} />
      </p>
      {found.kind === 'centre' && <Meanwhile centre={found.centre} nationalServices={nationalServices} />}
    </>
  );
}

/** Like the state of the hours, it holds only now: it is not printed. */
function Meanwhile({ centre, nationalServices }: Pick<Props, 'nationalServices'> & { centre: ListedCentre }) {
  const isClosed = hoursStateAt(centre.reachable, useNow()).kind === 'closed';
  const always = isClosed ? findAlwaysReachable(centre, nationalServices) : null;
  if (always === null) return null;
  return (
    <div data-screen-only>
      <AlwaysReachable service={always} />
      <HoursNow timetable={always.timetable} />
    </div>
  );
}
