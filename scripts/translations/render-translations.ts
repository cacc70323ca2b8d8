import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { DEFAULT_LOCALE, LOCALES } from '@/lib/i18n/locales';
import { readGlossary, type Glossary } from './glossary';

type Messages = { [key: string]: string | Messages };
type Row = readonly string[];

const BEGIN = '<!-- Written by `npm run translations`: edit the files it names, not these lines. -->';
const END = '<!-- Until here. -->';

/**
 * docs/translations.md with its table of languages and its glossaries written anew. @throws Error when the two marks
 * are gone between which they stand.
 */
export async function renderTranslations(document: string): Promise<string> {
  const [before, after] = [document.indexOf(BEGIN), document.lastIndexOf(END)];
  if (before < 0 || after < 0)
    throw new Error(`docs/translations.md has lost the line “${BEGIN}” or “${END}”.`);
  const glossaries = LOCALES.filter(({ code }) => code !== DEFAULT_LOCALE).flatMap(renderGlossary);
  const parts = [BEGIN, renderLanguages(), '## Key terms', ...glossaries];
  const written = document.slice(0, before) + parts.join('\n\n') + '\n\n' + document.slice(after);
  return format(written, { ...(await resolveConfig('docs/translations.md')), parser: 'markdown' });
}

function renderLanguages(): string {
  const rows = LOCALES.map(({ code, ownName, isReviewed }) => [
    ownName,
    `\`messages/${code}.json\``,
    String(countTexts(JSON.parse(readFileSync(`messages/${code}.json`, 'utf8')) as Messages)),
    code === DEFAULT_LOCALE
      ? 'source'
      : isReviewed
        ? 'reviewed'
        : 'awaits a reader whose first language it is',
  ]);
  return renderTable([['language', 'file', 'texts', 'state'], ...rows]);
}

function countTexts(messages: Messages): number {
  const counts = Object.values(messages).map((value) => (typeof value === 'string' ? 1 : countTexts(value)));
  return counts.reduce((sum, count) => sum + count, 0);
}

function renderGlossary({ code, ownName }: (typeof LOCALES)[number]): string[] {
  const glossary = readGlossary(code);
  const source: Glossary = readGlossary(DEFAULT_LOCALE) ?? {};
  if (glossary === null) return [];
  const { register, ...terms } = glossary;
  const rows = Object.entries(terms).map(([key, { term, note }]) => [
    source[key]?.term ?? key,
    term,
    note ?? '',
  ]);
  const address =
    register && `The reader is addressed as: ${[register.term, register.note].filter(Boolean).join(' – ')}.`;
  const file = `From \`messages/glossary/${code}.json\`.`;
  const table = renderTable([['German', ownName, 'why'], ...rows]);
  return [`### ${ownName}`, [file, address].filter(Boolean).join(' '), table];
}

function renderTable([head = [], ...rows]: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
