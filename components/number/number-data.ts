import type { ListedCentre } from '@/lib/domain/centre';
import type { OneNumber } from '@/lib/domain/find-one-number';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { AskedPlace } from '@/lib/geo/asked-place';
import type { Locale } from '@/lib/i18n/locales';
import type { NumberState } from '@/lib/url/number-params';

export type FoundNumber = OneNumber<ListedCentre, ShownNationalService>;

/** What the server hands to the page: enough for the whole way without JavaScript. */
export interface NumberData {
  locale: Locale;
  version: string;
  /** The directory is small enough for the browser to search it; above, every form is sent. */
  isIndexed: boolean;
  /** Where the address says that somebody stands. */
  served: NumberState;
  /** What the text of the place field meant. */
  asked: AskedPlace;
  /** The answer of the server, at the last step. */
  found: FoundNumber | null;
  nationalServices: readonly ShownNationalService[];
  /** The German sentence that names the visitor's language; null where that is German. */
  germanSentence: string | null;
}
