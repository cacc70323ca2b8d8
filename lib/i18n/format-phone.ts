/** German area codes of two and three digits, freephone and mobile; all others have four digits or more. */
const PREFIX =
  /^(30|40|69|89|800|1[67]\d|15\d\d|20[12389]|21[124]|22[18]|23[14]|251|261|271|281|33[15]|34[015]|35[15]|36[15]|37[15]|38[15]|39[15]|4[2-9]1|5[1-9]1|6[1-8]1|7[1-9]1|8[1-8]1|906|9[1-9]1|\d{4})/;

/**
 * A number as people in Germany read it out: "+494067999757" → "040 679 997 57". The spaces are there for the
 * eye only. Short numbers and numbers of other countries stay as they are.
 */
export function formatPhone(number: string): string {
  const national = /^\+49(\d+)$/.exec(number)?.[1];
  const prefix = national && PREFIX.exec(national)?.[0];
  if (!national || !prefix) return number;
  const groups = national.slice(prefix.length).match(/\d{1,3}/g) ?? [];
  return joinLoneDigit([`0${prefix}`, ...groups]).join(' ');
}

/** A digit left alone at the end is easily missed: the last two groups become pairs. */
function joinLoneDigit(groups: string[]): string[] {
  const last = groups.at(-1);
  const before = groups.at(-2);
  if (groups.length < 3 || last?.length !== 1 || !before) return groups;
  return [...groups.slice(0, -2), before.slice(0, 2), before.slice(2) + last];
}
