import { OperatorError } from '@/lib/errors';

/** One line of a table by column name; an empty cell is the empty string. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>>;

/** A quoted or bare cell, and what ends it: a comma, a line end or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** RFC 4180 text → lines of cells. @throws OperatorError at a stray or unclosed quote. */
function parseCells(text: string, fileName: string): string[][] {
  const lines: string[][] = [[]];
  const cell = new RegExp(CELL);
  let end: string | undefined;
  while (cell.lastIndex < text.length || end === ',') {
    const match = cell.exec(text);
    if (!match) throw new OperatorError(`${fileName}: a quote is not closed near line ${lines.length}.`);
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    end = match[3];
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/**
 * Reads a table whose header line is exactly `columns`, so that no column is dropped unnoticed.
 * @throws OperatorError that names the file and the line that does not fit.
 */
export function parseCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
  fileName: string,
): CsvRow<Column>[] {
  const [header = [], ...lines] = parseCells(text, fileName);
  if (header.join() !== columns.join())
    throw new OperatorError(`${fileName}: expected the columns ${columns.join()}, got ${header.join()}.`);
  return lines.map((line, index) => {
    if (line.length !== columns.length)
      throw new OperatorError(
        `${fileName}: record ${index + 1} has ${line.length} cells, expected ${columns.length}.`,
      );
    return Object.fromEntries(columns.map((column, cell) => [column, line[cell] ?? ''])) as CsvRow<Column>;
  });
}

/** A cell that lists several values with `|`; an empty cell lists none. */
export function parseList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

/** An empty cell is unknown. */
export const orNull = (cell: string): string | null => (cell === '' ? null : cell);

/** What a cell's word stands for; a word nobody planned for is handed on, for the schema to refuse by name. */
export function parseWord<T>(cell: string, meanings: Readonly<Record<string, T>>): T | string {
  return Object.hasOwn(meanings, cell) ? (meanings[cell] as T) : cell;
}
