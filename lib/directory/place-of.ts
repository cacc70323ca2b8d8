import { areaKey, type Area } from '@/lib/domain/area';
import type { AddressStatus, MapPlace, Point } from '@/lib/domain/centre';
import { getAreaName, getAreaPoint, getPostcodePoint, getPublicArea } from '@/lib/geo/areas';

interface StoredAddress {
  addressStatus: AddressStatus;
  area: Area | null;
  point: Point | null;
  postcode: string | null;
  hiddenOnMap: boolean;
}

/**
 * The public place of a centre, or null where it has none (a shelter, an unknown area). Only a published address
 * has a point of its own; all others stand at their area's point, a confidential one at an area large enough to
 * hide in. Nothing is scattered: what is derived from the area alone cannot be reversed to an address.
 */
export function placeOf(address: StoredAddress): MapPlace | null {
  const area = publicAreaOf(address);
  if (address.hiddenOnMap || area === null) return null;
  const own = ownPointOf(address);
  const point = own ?? getAreaPoint(area);
  const name = getAreaName(area);
  if (point === null || name === null) return null;
  const dashed = address.addressStatus === 'confidential';
  return { ...point, key: areaKey(area), name, exact: own !== null, dashed };
}

/** The area that may be named for a centre: a confidential address hides in one that is large enough. */
export function publicAreaOf({
  addressStatus,
  area,
}: Pick<StoredAddress, 'addressStatus' | 'area'>): Area | null {
  if (area === null) return null;
  return addressStatus === 'confidential' ? getPublicArea(area) : area;
}

function ownPointOf({ addressStatus, point, postcode }: StoredAddress): Point | null {
  if (addressStatus !== 'published') return null;
  return point ?? (postcode === null ? null : getPostcodePoint(postcode));
}
