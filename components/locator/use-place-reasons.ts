import { useTranslations } from 'next-intl';
import type { ListedCentre } from '@/lib/domain/centre';
import type { Distance } from '@/lib/domain/distance';
import type { Hit } from '@/lib/domain/search';
import { useListWords } from '@/lib/i18n/list-words';

export interface PlaceReasons {
  /** Why a centre stands where it stands, in words. Empty where no place is asked for. */
  reasonsOf: (hit: Hit<ListedCentre>) => string;
  distanceOf: (distance: Distance) => string;
}

/** Says how a centre lies to the asked place. */
export function usePlaceReasons(): PlaceReasons {
  const t = useTranslations('responsibility');
  const terms = useTranslations('terms');
  const list = useListWords();
  const reasonsOf = ({ centre, placement: { area, reasons } }: Hit<ListedCentre>) => {
    const forms = list((area?.forms ?? []).map((form) => terms(`form.${form}`)));
    const state = centre.state === null ? '' : terms(`state.${centre.state}`);
    return reasons
      .map((code) =>
        t(`reason.${code}`, { area: areaSaidBy(code, centre) ?? area?.name ?? '', forms, state }),
      )
      .join(' ');
  };
  const distanceOf = ({ aboutKm, isUnder }: Distance) =>
    t(isUnder ? 'distance.under' : 'distance.about', { km: aboutKm });
  return { reasonsOf, distanceOf };
}

/** What a centre says of its area where it does not say that it serves the place. */
function areaSaidBy(code: string, { serviceAreas, serviceAreaTexts }: ListedCentre): string | null {
  if (code === 'area_in_words') return serviceAreaTexts.join(', ');
  return code === 'states_other_areas' ? serviceAreas.map(({ name }) => name).join(', ') : null;
}
