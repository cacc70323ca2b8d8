/**
 * How many letters have to be added, dropped, replaced or swapped with their neighbour to get from one text to the
 * other (Damerau–Levenshtein, optimal string alignment); more than `max` counts as `max + 1`.
 */
export function spellingDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, previous, before);
    if (Math.min(...current) > max) return max + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length] ?? 0, max + 1);
}

function nextRow(a: string, b: string, row: number, previous: number[], before: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
    const best = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(isSwapped ? Math.min(best, (before[column - 2] ?? 0) + 1) : best);
  }
  return current;
}

/**
 * Whether at most one letter is added, dropped, replaced or swapped with its neighbour: what the texts have in common
 * at both ends leaves no more than that. Fast enough for every name there is.
 */
export function isOneErrorApart(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer - Math.min(a.length, b.length) > 1) return false;
  const start = countSameAtStart(a, b);
  const end = countSameAtEnd(a, b);
  if (start + end >= longer - 1) return true;
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return isSwapped && a.length === b.length && start + end === longer - 2;
}

/** How many letters of the name stand nowhere in the text: each is an error at least. Quickly rules names out. */
export function countForeignLetters(name: string, text: string): number {
  let count = 0;
  for (const letter of name) if (!text.includes(letter)) count += 1;
  return count;
}

function countSameAtStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

function countSameAtEnd(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}
