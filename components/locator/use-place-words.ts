import { useTranslations } from 'next-intl';
import { toStateCode } from '@/lib/domain/area';
import type { Place } from '@/lib/domain/place';

export interface PlaceWords {
  /** What the field holds once the place is chosen: "Leipzig", "04109", "Saxony". */
  name: string;
  /** The name with what it is called after: "04109 Leipzig". */
  label: string;
  /** What tells it from others of its name: "Landkreis Leipzig, Sachsen". */
  detail: string;
}

/** Says a place. Proper names stay German; the Länder have names in every language. */
export function usePlaceWords(): (place: Place) => PlaceWords {
  const t = useTranslations('place');
  const terms = useTranslations('terms');
  return (place) => {
    const code = toStateCode(place.stateAgs);
    const state = code === null ? '' : terms(`state.${code}`);
    if (place.kind === 'state') return { name: state, label: state, detail: t('federalState') };
    const { name, municipalityName, districtName } = place;
    const label = municipalityName === null ? name : `${name} ${municipalityName}`;
    const town = municipalityName ?? name;
    // A town may be its own district, and its own Land besides.
    if (town === state) return { name, label, detail: t('cityState') };
    const district = town === districtName && place.kind !== 'district' ? t('ownDistrict') : districtName;
    return {
      name,
      label,
      detail: [place.kind === 'district' ? null : district, state].filter(Boolean).join(', '),
    };
  };
}
