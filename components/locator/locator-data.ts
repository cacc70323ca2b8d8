import type { ListedCentre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { RadiusKm } from '@/lib/domain/place';
import type { Query } from '@/lib/domain/query';
import type { ResultPage } from '@/lib/domain/result-page';
import type { ShownResponsibility } from '@/lib/domain/responsibility';
import type { StrictestChoice } from '@/lib/domain/strictest-choice';
import type { View } from '@/lib/domain/view';
import type { Widening } from '@/lib/domain/widening';
import type { AskedPlace } from '@/lib/geo/asked-place';
import type { Locale } from '@/lib/i18n/locales';

/** What the server hands to the locator: enough for the whole page without JavaScript. */
export interface LocatorData {
  locale: Locale;
  version: string;
  /** Centres in the directory. */
  total: number;
  /** The directory is small enough for the browser to search it; above, the form is sent. */
  isIndexed: boolean;
  query: Query;
  /** Whose order of facts a centre opens in. */
  view: View;
  /** What the text of the place field meant. */
  asked: AskedPlace;
  /** The radius that was asked for, also where its place is yet to be chosen. */
  radiusKm: RadiusKm | null;
  page: number;
  result: ResultPage<ListedCentre>;
  /** The step out when nothing states what is asked. */
  strictest: StrictestChoice | null;
  /** Who is there for the asked place; null where none is asked for. */
  responsibility: ShownResponsibility | null;
  /** What is found farther away. */
  widening: Widening;
  nationalServices: readonly ShownNationalService[];
}
