import type { Centre } from '@/lib/domain/centre';
import type { ContactName, NeutralWord } from '@/lib/domain/neutral-word';
import type { NumberToTake } from '@/lib/domain/number-to-take';
import { toVcard } from './to-vcard';

interface ContactSource {
  centre: Centre;
  number: NumberToTake | null;
  /** The word in the reader's language. */
  wordOf: (word: NeutralWord) => string;
}

/** A file to save; its name stays in the list of downloads and says nothing. */
export interface ContactFile {
  name: string;
  /** Its media type. */
  type: string;
  content: string;
}

/**
 * The centre as a contact. Under a neutral word it holds the one number and nothing more; under the centre's own name
 * it holds all its contacts for everyone. Null where there is nothing to save.
 */
export function toContactFile(
  name: ContactName,
  { centre, number, wordOf }: ContactSource,
): ContactFile | null {
  if (name === 'full') {
    return centre.contacts.length === 0 ? null : toFile(toVcard(centre.name, centre.contacts));
  }
  return number && toFile(toVcard(wordOf(name), [{ kind: 'phone', value: number.phone }]));
}

function toFile(content: string): ContactFile {
  return { name: 'contact.vcf', type: 'text/vcard; charset=utf-8', content };
}
