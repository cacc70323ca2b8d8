import { useTranslations } from 'next-intl';
import type { MarkerItem } from './cluster-places';
import { certaintyOf, describeItem } from './describe-item';

/** Says what a marker is called, and that it stands only roughly where it does if the place is an area. */
export function useMarkerName(): (item: MarkerItem) => string {
  const t = useTranslations('map');
  return (item) => {
    const described = describeItem(item);
    const name = t(described.message, described.values);
    const [group] = item.groups;
    const certainty = group === undefined || item.groups.length > 1 ? 'place' : certaintyOf(group);
    if (certainty === 'place') return name;
    return t(certainty === 'confidential' ? 'nameConfidential' : 'nameArea', { name });
  };
}
