import { readFileSync } from 'node:fs';
import { FACET_IDS } from '@/lib/domain/facets';
import { normaliseQuery, type Query } from '@/lib/domain/query';
import { buildPlace } from './build-place';

/** What is asked of the first data, and what must be answered. */
export interface ResponsibilityCase {
  /** As in the table: place and choices. */
  title: string;
  query: Query;
  answer: string;
  /** Of the whole chain. */
  length: number;
  /** The first three of the chain, in order: slug and all reasons. */
  chain: readonly { slug: string; reasons: readonly string[] }[];
}

const FILE = 'lib/testing/responsibility-cases.txt';

/** The cases of the table, at least one per Land. */
export const RESPONSIBILITY_CASES: readonly ResponsibilityCase[] = readFileSync(FILE, 'utf8')
  .split(/\n(?=\S)/)
  .map((block) => block.trim())
  .filter((block) => block !== '' && !block.startsWith('#'))
  .map(toCase);

function toCase(block: string): ResponsibilityCase {
  const [head = '', ...links] = block.split('\n');
  const [title = '', expected = ''] = head.split(' → ');
  const [answer = '', length = ''] = expected.split(', ');
  return { title, query: toQuery(title), answer, length: Number(length), chain: links.map(toLink) };
}

function toQuery(title: string): Query {
  const [, plz, digits = '', asked = ''] = /^(plz )?(\d+) ?(.*)$/.exec(title) ?? [];
  const choices = [...new URLSearchParams(asked)].map(([facet, code]) => [facet, [code]] as const);
  const place = buildPlace(digits, plz ? 'postcode' : 'area');
  const query = normaliseQuery({ ...Object.fromEntries(choices), place });
  // A misspelt code would be left out in silence, and the case ask something else than it says.
  const kept = FACET_IDS.flatMap((facet) => query[facet]);
  if (kept.length !== choices.length) throw new Error(`Unknown choice in "${title}"`);
  return query;
}

function toLink(line: string): ResponsibilityCase['chain'][number] {
  const [slug = '', reasons = ''] = line.trim().split(': ');
  return { slug, reasons: reasons.split(' ') };
}
