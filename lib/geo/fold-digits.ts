const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const DIGITS_PER_SCRIPT = 10;

/** Decimal digits of any script as ASCII: "٠٤١٠٩", "۰۴۱۰۹", "०४१०९" and "๐๔๑๐๙" are "04109". */
export function foldDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(valueOf(digit)));
}

/** Unicode lists the ten digits of a script one after the other, the zero first; several scripts may follow at once. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % DIGITS_PER_SCRIPT;
}
