import type { Centre } from '@/lib/domain/centre';
import {
  COVERAGE_COLUMNS,
  type CellKind,
  type CoverageCell,
  type CoverageColumn,
  type CoverageRow,
} from '@/lib/domain/coverage';
import type { StateCode } from '@/lib/domain/area';

/** What the file says in the reader's language. */
export interface CoverageTexts {
  /** Thirteen column headings, in the order of the fields. */
  header: readonly string[];
  group: string;
  type: string;
  stateName: (state: StateCode | null) => string;
  columnName: (column: CoverageColumn) => string;
  resultName: (kind: CellKind) => string;
}

/** The coverage table as lines of a file: the headings, then one line per cell with its numbers and its centres. */
export function toCoverageRows(rows: readonly CoverageRow[], texts: CoverageTexts): (string | number)[][] {
  const lines = rows.flatMap(({ state, cells }) =>
    COVERAGE_COLUMNS.map((column) => [
      texts.stateName(state),
      state ?? 'DE',
      texts.columnName(column),
      column,
      texts.group,
      texts.type,
      texts.resultName(cells[column].kind),
      ...countsAndNames(cells[column]),
    ]),
  );
  return [[...texts.header], ...lines];
}

function countsAndNames({ stated, unstated }: CoverageCell): (string | number)[] {
  const namesOf = (centres: readonly Centre[]) => centres.map(({ name }) => name).join('; ');
  return [
    stated.serving.length,
    stated.located.length,
    unstated.serving.length,
    unstated.located.length,
    namesOf([...stated.serving, ...stated.located]),
    namesOf([...unstated.serving, ...unstated.located]),
  ];
}
