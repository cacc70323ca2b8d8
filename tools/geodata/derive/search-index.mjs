import { readTable } from '../sources/package-file.mjs';
import { isHiddenByGermanName, listGermanPrefixes, looseName } from './german-prefixes.mjs';
import { packDeltas, packOffsets, packPopulations, packTexts, toSteps } from './packed-columns.mjs';

/**
 * The two texts that the place field searches; their lines are described in the README. `tables` are the rows of the
 * files in lib/geo/data.
 */
export function deriveSearchIndex(tables) {
  const { parts, hidden, foreign } = collectNames(tables);
  return { first: packFirst(tables, [parts, hidden]), second: packSecond(foreign) };
}

function packFirst(tables, furtherNames) {
  const { districts, municipalities } = tables;
  return toText([
    ...packStates(tables.states),
    packTexts(districts.map((row) => row[2][0] + fullName(row, 5))),
    packDeltas(districts.map((row) => Number(row[0]))),
    ...districts
      .map((row) => stepsOf(row, 3))
      .reduce(intoTwoLines, [[], []])
      .map(packDeltas),
    packTexts(municipalities.map((row) => fullName(row, 5))),
    packDeltas(municipalities.map((row) => Number(row[0]))),
    ...packOffsets(findOffsets(municipalities, districts)),
    packPopulations(municipalities.map((row) => row[4])),
    ...packPostcodes(tables),
    ...furtherNames.flatMap((rows) => [
      packTexts(rows.map((row) => row.name)),
      packDeltas(rows.map((row) => row.target)),
    ]),
  ]);
}

function packStates(states) {
  return [
    packTexts(states.map((row) => row[1].slice(3) + row[2])),
    ...states
      .map((row) => stepsOf(row, 3))
      .reduce(intoTwoLines, [[], []])
      .map(packDeltas),
  ];
}

function findOffsets(municipalities, districts) {
  const origins = new Map(districts.map((row) => [row[0], stepsOf(row, 3)]));
  return municipalities.map((row) => minus(stepsOf(row, 2), origins.get(row[0].slice(0, 5))));
}

function packPostcodes({ postcodes, municipalities }) {
  const positions = positionsByAgs(municipalities);
  const offsets = postcodes.map((row) =>
    minus(stepsOf(row, 1), stepsOf(municipalities[positions.get(row[3])], 2)),
  );
  const further = findFurtherPostcodes(postcodes);
  return [
    packDeltas(postcodes.map((row) => Number(row[0]))),
    packDeltas(postcodes.map((row) => positions.get(row[3]))),
    ...packOffsets(offsets),
    packDeltas(further.map(([postcode]) => Number(postcode))),
    packDeltas(further.map(([, ags]) => positions.get(ags))),
  ];
}

/** For a postcode in two Länder: the municipality in the Land that does not hold its point. */
function findFurtherPostcodes(postcodes) {
  const homes = new Map(postcodes.map((row) => [row[0], row[3]]));
  const stateOf = (ags) => ags.slice(0, 2);
  return readTable('postcodes-in-two-states').filter(
    ([postcode, ags]) => stateOf(ags) !== stateOf(homes.get(postcode)),
  );
}

/** `{ name, target }`, the target a municipality's position in its table, or a Land's as -1, -2 … */
function collectNames(tables) {
  const prefixes = listGermanPrefixes(tables);
  const all = dropRepeats([
    ...collectStateNames(tables),
    ...collectPlaceNames(tables),
    ...collectExonyms(tables),
  ]);
  const parts = all.filter((row) => row.isPart);
  const others = all.filter((row) => !row.isPart);
  const isHidden = (row) => row.isLarge && isHiddenByGermanName(row.name, prefixes);
  return { parts, hidden: others.filter(isHidden), foreign: others.filter((row) => !isHidden(row)) };
}

// A city's name is the city, not the Land around it.
const CITIES = new Map([
  ['DE-BE', '11000000'],
  ['DE-HH', '02000000'],
  ['DE-HB', '04011000'],
]);

function collectStateNames({ states, municipalities }) {
  const positions = positionsByAgs(municipalities);
  const names = readTable('state-names');
  return states.flatMap(([, code, german], index) => {
    const target = positions.get(CITIES.get(code)) ?? -1 - index;
    const others = new Set(Object.values(names[code]).filter((name) => name !== german));
    return [...others].map((name) => ({ name, target, isLarge: true }));
  });
}

function collectPlaceNames({ places, municipalities }) {
  const positions = positionsByAgs(municipalities);
  return places.flatMap(([label, , , ags, population, otherNames]) => {
    const target = positions.get(ags);
    const official = fullName(municipalities[target], 5);
    const isMain = looseName(label) === looseName(official);
    const others = otherNames
      .split('|')
      .filter((name) => name !== '' && looseName(name) !== looseName(official));
    const foreign = others.map((name) => ({ name, target, isLarge: (population ?? 0) >= 20_000 }));
    return isMain ? foreign : [{ name: label, target, isPart: true }, ...foreign];
  });
}

function collectExonyms({ municipalities }) {
  const positions = positionsByAgs(municipalities);
  return readTable('exonyms').flatMap(([ags, , names]) =>
    names.split('|').map((name) => ({ name, target: positions.get(ags), isLarge: true })),
  );
}

function dropRepeats(rows) {
  const known = new Map(rows.map((row) => [`${row.target} ${looseName(row.name)}`, row]).reverse());
  return [...known.values()].sort((a, b) => a.target - b.target || (a.name < b.name ? -1 : 1));
}

/** One line per place: its position's difference to the line before, then its names. */
function packSecond(foreign) {
  const byTarget = new Map();
  for (const { name, target } of foreign) byTarget.set(target, [...(byTarget.get(target) ?? []), name]);
  const targets = [...byTarget.keys()];
  return toText(
    targets.map((target, index) =>
      packTexts([`${target - (targets[index - 1] ?? 0)}`, ...byTarget.get(target)]),
    ),
  );
}

const toText = (lines) => `${lines.join('\n')}\n`;
const fullName = (row, column) => row[column] ?? row[1];
const minus = (a, b) => [a[0] - b[0], a[1] - b[1]];
const stepsOf = (row, column) => toSteps({ latitude: row[column], longitude: row[column + 1] });
const positionsByAgs = (municipalities) => new Map(municipalities.map((row, index) => [row[0], index]));

function intoTwoLines([latitudes, longitudes], [latitude, longitude]) {
  return [
    [...latitudes, latitude],
    [...longitudes, longitude],
  ];
}
