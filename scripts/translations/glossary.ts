import { existsSync, readFileSync } from 'node:fs';

interface GlossaryEntry {
  term: string;
  /** Why this word, and which others were not taken; in English. */
  note?: string;
}

/** Key → word. `register` says how the reader is addressed. */
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

/** The key terms of a language, from messages/glossary, or null where nobody has written them down. */
export function readGlossary(code: string): Glossary | null {
  const file = `messages/glossary/${code}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Glossary) : null;
}
