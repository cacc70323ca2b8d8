import type { ListedCentre } from '@/lib/domain/centre';
import type { ShownNationalService } from '@/lib/domain/national-service';
import type { Query } from '@/lib/domain/query';
import type { ResultPage } from '@/lib/domain/result-page';
import type { StrictestChoice } from '@/lib/domain/strictest-choice';
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
  page: number;
  result: ResultPage<ListedCentre>;
  /** The step out when nothing states what is asked. */
  strictest: StrictestChoice | null;
  nationalServices: readonly ShownNationalService[];
}
