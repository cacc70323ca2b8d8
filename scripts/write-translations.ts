import { readFileSync, writeFileSync } from 'node:fs';
import { renderTranslations } from './translations/render-translations';

/** Writes the table of languages and the glossaries into docs/translations.md: `npm run translations`. */
const FILE = 'docs/translations.md';

writeFileSync(FILE, await renderTranslations(readFileSync(FILE, 'utf8')));
