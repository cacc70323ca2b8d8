import { FIGURES, type Figures } from './figures';

/** Size → key of a figure → value. What could not be measured is missing. */
export type Measurements = ReadonlyMap<number, Readonly<Record<string, number>>>;

/**
 * All figures as a Markdown table that also reads well in a terminal: a column per size, and what the last figure of
 * the row is to the first.
 */
export function toTable(
  measurements: Measurements,
  figures: Figures = FIGURES,
  heading = 'Generated centres',
): string {
  const sizes = [...measurements.keys()];
  const growth = sizes.length > 1 ? ['last : first'] : [];
  const head = [heading, ...sizes.map(count), ...growth];
  const rows = Object.entries(figures).flatMap(([section, sectionFigures]) => [
    [`**${section}**`, ...head.slice(1).map(() => '')],
    ...sectionFigures.map(({ key, label, unit }) => {
      const values = sizes.map((size) => measurements.get(size)?.[key]);
      const cells = values.map((value) => (value === undefined ? '–' : `${round(value)} ${unit}`.trim()));
      return [label, ...cells, ...growth.map(() => ratio(values))];
    }),
  ]);
  return layOut([head, ...rows]);
}

const count = (size: number) => size.toLocaleString('en');

/** Three digits at most that say something: 0.123, 1.23, 12.3, 123, 1,234. */
export function round(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.1))));
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** The last value that is there in relation to the first; the sizes between them need not be there. */
function ratio(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2 || first === 0) return '–';
  return `× ${round(last / first)}`;
}

function layOut([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
