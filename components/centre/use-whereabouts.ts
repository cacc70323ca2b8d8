import { useTranslations } from 'next-intl';
import type { ListedCentre } from '@/lib/domain/centre';

/** "Hamburg", "Kehl, Baden-Württemberg", a Land alone, or that the place is not stated. */
export function useWhereabouts({ town, state }: Pick<ListedCentre, 'town' | 'state'>): string {
  const terms = useTranslations('terms');
  const t = useTranslations('card');
  const land = state === null ? null : terms(`state.${state}`);
  if (town === null) return land ?? t('placeUnknown');
  return land === null || land === town ? town : `${town}, ${land}`;
}
