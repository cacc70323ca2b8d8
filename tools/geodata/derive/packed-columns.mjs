const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

// Steps of about 220 m: finer than "about 38 km" needs, and a third smaller than 11 m.
const STEPS = { latitude: 500, longitude: 300 };
const LOW_DIGITS = 32;

/** Texts side by side; none may hold the mark that parts them. */
export function packTexts(texts) {
  const broken = texts.find((text) => /[|\n]/u.test(text));
  if (broken !== undefined) throw new Error(`"${broken}" cannot be packed`);
  return texts.join('|');
}

/** Whole numbers, each as its difference to the one before: small where they are sorted. */
export function packDeltas(numbers) {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0)).join(' ');
}

export function toSteps({ latitude, longitude }) {
  return [Math.round(latitude * STEPS.latitude), Math.round(longitude * STEPS.longitude)];
}

/** Pairs of steps as four columns: coarse and fine digits apart compress better. A sign is the lowest bit. */
export function packOffsets(offsets) {
  return [0, 1].flatMap((axis) => {
    const values = offsets.map((pair) => (pair[axis] < 0 ? -2 * pair[axis] - 1 : 2 * pair[axis]));
    const coarse = values.map((value) => digit(Math.floor(value / LOW_DIGITS)));
    return [coarse.join(''), values.map((value) => digit(value % LOW_DIGITS)).join('')];
  });
}

/** Populations as one digit each, a third apart: enough to say which of two towns is the larger. */
export function packPopulations(populations) {
  return populations
    .map((number) => digit(Math.round(8 * Math.log10(Math.max(100, number ?? 0) / 100))))
    .join('');
}

function digit(value) {
  const character = DIGITS[value];
  if (character === undefined) throw new Error(`${value} is no digit`);
  return character;
}
