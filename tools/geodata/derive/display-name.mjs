// How BKG abbreviates, in the order in which it is undone: the longer forms first.
const ABBREVIATIONS = [
  ['b. Hl. Blut', 'beim Heiligen Blut'],
  ['v.d. Hainich', 'vor dem Hainich'],
  ['a.d.', 'an der'],
  ['i.d.', 'in der'],
  ['v.d.', 'vor der'],
  ['i. OB', 'in Oberbayern'],
  ['i. NB', 'in Niederbayern'],
  ['i. Bay.', 'in Bayern'],
  ['i. OFr.', 'in Oberfranken'],
  ['i. UFr.', 'in Unterfranken'],
  ['i. Schw.', 'in Schwaben'],
  ['i. Sa.', 'in Sachsen'],
  ['i. Odw.', 'im Odenwald'],
  ['a.', 'am'],
  ['b.', 'bei'],
  ['i.', 'im'],
  ['OPf.', 'Oberpfalz'],
  ['O.L.', 'Oberlausitz'],
  ['Sächs. Schw.', 'Sächsische Schweiz'],
  ['Thür. Wald', 'Thüringer Wald'],
  ['Thür.', 'Thüringen'],
  ['Erzgeb.', 'Erzgebirge'],
  ['Vogtl.', 'Vogtland'],
  ['Rhld.', 'Rheinland'],
  ['Westf.', 'Westfalen'],
  ['Sa.', 'Sachsen'],
];
const PATTERNS = ABBREVIATIONS.map(([short, long]) => [toPattern(short), long]);

/** "Pfaffenhofen a.d. Ilm" → "Pfaffenhofen an der Ilm". What is the name itself stays: "St. Wendel". */
export function displayName(officialName) {
  return PATTERNS.reduce((name, [pattern, long]) => name.replace(pattern, `$1${long}`), officialName);
}

// A whole word: after a blank, bracket or slash, and not running into the next letter.
function toPattern(short) {
  return new RegExp(`([ (/])${short.replaceAll('.', '\\.')}(?![\\p{L}.])`, 'u');
}
