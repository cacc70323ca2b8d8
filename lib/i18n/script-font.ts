/**
 * Fonts of our own, for scripts that common phones lack: language → file in public/fonts. The name changes with the
 * content, so that browsers may keep it for good. base.css uses the file; docs/how-to/add-a-language.md says how it
 * was made.
 */
const SCRIPT_FONTS: Readonly<Record<string, string>> = {
  ti: '/fonts/noto-sans-ethiopic-971ce4b9.woff2',
};

/** The address of the font that a language's pages need before they can be read, or undefined. */
export function scriptFontOf(code: string): string | undefined {
  return SCRIPT_FONTS[code];
}
