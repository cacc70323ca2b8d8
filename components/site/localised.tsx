import type { LocalisedText } from '@/lib/domain/national-service';
import { useLocaleCode } from '@/lib/i18n/use-locale-code';

/** A text of the directory in the page's language, else in German and marked as such. */
export function Localised({ text }: { text: LocalisedText }) {
  const translated = text[useLocaleCode()];
  return translated ? <>{translated}</> : <span lang="de">{text.de}</span>;
}
