import { toListed } from '@/lib/domain/compact-centre';
import type { ListedCentre } from '@/lib/domain/centre';
import type { DirectorySnapshot } from '@/lib/domain/directory';
import { findOneNumber, type OneNumber } from '@/lib/domain/find-one-number';
import { inLanguage, type ShownNationalService } from '@/lib/domain/national-service';
import type { Locale } from '@/lib/i18n/locales';
import { spokenLanguageOf } from '@/lib/i18n/spoken-language';
import { LIMITS } from '@/lib/limits';
import type { NumberState } from '@/lib/url/number-params';

type FoundNumber = OneNumber<ListedCentre, ShownNationalService>;

/** What the page of the one number needs of the directory; the number itself where somebody stands at the last step. */
export function findNumber(
  { version, centres, nationalServices: all }: DirectorySnapshot,
  { answers, step }: NumberState,
  locale: Locale,
) {
  const nationalServices = all.map((service) => inLanguage(service, locale));
  const language = spokenLanguageOf(locale);
  const found =
    step === 'result'
      ? findOneNumber<ListedCentre, ShownNationalService>(centres, nationalServices, answers, language)
      : null;
  return {
    version,
    isIndexed: centres.length <= LIMITS.centresInBrowser,
    nationalServices,
    found: found && asListed(found),
  };
}

function asListed(found: FoundNumber): FoundNumber {
  return found.kind === 'centre' ? { ...found, centre: toListed(found.centre) } : found;
}
