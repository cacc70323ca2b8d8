// "Halle (Saale)", "Eislingen/Fils", "Weiden i.d. OPf.", "Rotenburg a. d. Fulda", "Oldenburg in Holstein"
const ADDITION = /\s*[(/].*$|\s+(?:a|i|b|v|o)\.\s?.*$|\s+(?:am|an|auf|bei|im|in|ob|unter|vor|zur)\s.*$/u;

/** Spelling-independent form to compare names of two sources with. */
export function comparableName(name) {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/^st\. |^sankt /u, 'sankt')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize('NFC');
}

/** Do two names mean the same town, when one of them may lack its addition ("Weiden in der Oberpfalz")? */
export function isSameTown(officialName, otherName) {
  const short = (name) => comparableName(name.replace(ADDITION, ''));
  return (
    comparableName(officialName) === comparableName(otherName) || short(officialName) === short(otherName)
  );
}
