/** 3GPP TS 23.038: the characters that fit in seven bits, and those that take two places. */
const GSM_ONE = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_TWO = new Set('\f^{}\\[~]|€');
const GSM_PLACES_MAX = 160;
/** With any other character the whole message is written in UCS-2. */
const UCS2_UNITS_MAX = 70;

/** Whether a text is one text message. */
export function fitsInShortMessage(text: string): boolean {
  const characters = [...text];
  if (!characters.every((character) => GSM_ONE.has(character) || GSM_TWO.has(character)))
    return text.length <= UCS2_UNITS_MAX;
  const places = characters.reduce((sum, character) => sum + (GSM_TWO.has(character) ? 2 : 1), 0);
  return places <= GSM_PLACES_MAX;
}

/**
 * A name and a number as one text message. `toText` puts the name into its sentence with the number; the name is
 * shortened after a word until it fits, the number never. Where not even one word fits, the number stands alone.
 */
export function toShortText(name: string, phone: string, toText: (name: string) => string): string {
  const words = name.trim().split(/\s+/);
  const shortened = words.map((_, dropped) => words.slice(0, words.length - dropped).join(' '));
  const texts = shortened.map((start, dropped) => toText(dropped === 0 ? start : withoutLooseEnd(start)));
  return texts.find(fitsInShortMessage) ?? phone;
}

/** A dash or an opened bracket makes no end: "Beratung –" → "Beratung". */
function withoutLooseEnd(name: string): string {
  return name.replace(/[\s\p{Ps}\p{Pi}\p{Pd}\p{Pf},;:„“]+$/u, '') || name;
}
