/** The fragment of an entry of the sheet: a number, so that the address names no centre. */
export const entryId = (number: number): string => `entry-${number}`;
