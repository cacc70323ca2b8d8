/** Spreadsheets run a cell that begins so as a formula. */
const STARTS_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;
/** Without it, spreadsheets read umlauts as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows → CSV by RFC 4180, in UTF-8 with a byte order mark, lines ended by CRLF. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(toField).join(','));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function toField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
