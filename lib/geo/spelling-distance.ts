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

/** Whether at most one letter is added, dropped, replaced or swapped with its neighbour. Fast enough for every name. */
export function isOneErrorApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return isSwapped && short.slice(start + 2) === long.slice(start + 2);
}
