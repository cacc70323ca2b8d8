import nextVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { disableReason } from './tools/lint/disable-reason.mjs';
import { importDirection } from './tools/lint/import-direction.mjs';
import { serverOnlyFirst } from './tools/lint/server-only-first.mjs';

const house = {
  rules: {
    'disable-reason': disableReason,
    'import-direction': importDirection,
    'server-only-first': serverOnlyFirst,
  },
};

const tests = ['**/*.test.{ts,tsx}', 'e2e/**'];
const styleMessage = 'An inline style violates the content security policy: use a class.';

const forbiddenSyntax = [
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Wait for what the visitor sees, not for time.',
  },
  {
    selector: ':matches(Identifier[name="localStorage"], MemberExpression[property.name="localStorage"])',
    message: 'Visitors leave no trace: no storage.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'Visitors leave no trace: no cookies.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text is text: render it as children.',
  },
];

const formats = 'DateTimeFormat|DisplayNames|ListFormat|NumberFormat|PluralRules|RelativeTimeFormat';
const formatMessage =
  'lib/i18n formats: in the digits and the calendar of Germany, and alike in server and browser.';

/** What would format, or make an address, with the wrong tag. */
const forbiddenFormats = {
  syntax: {
    selector: `MemberExpression[object.name="Intl"][property.name=/${formats}/]`,
    message: formatMessage,
  },
  imports: [
    {
      name: 'next-intl',
      importNames: ['useLocale'],
      message: 'useLocaleCode of lib/i18n: this one gives the tag for formats, which is in no address.',
    },
    { name: 'next-intl', importNames: ['useFormatter'], message: formatMessage },
    { name: 'next-intl/server', importNames: ['getLocale', 'getFormatter'], message: formatMessage },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.data/**',
      'lib/db/generated/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      '**/node_modules/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...nextVitals,
  ...tseslint.configs.recommended,
  {
    name: 'house',
    plugins: { house },
    rules: {
      'house/disable-reason': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 70 }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'react/forbid-dom-props': ['error', { forbid: [{ propName: 'style', message: styleMessage }] }],
      'react/forbid-component-props': [
        'error',
        // A GeoJSON layer's `style` is a drawing rule of the map, not CSS.
        { forbid: [{ propName: 'style', allowedFor: ['GeoJSON'], message: styleMessage }] },
      ],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-empty': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    name: 'house/imports',
    ignores: tests,
    rules: { 'house/import-direction': 'error' },
  },
  {
    name: 'house/formats',
    files: ['app/**', 'components/**'],
    rules: {
      'no-restricted-syntax': ['error', ...forbiddenSyntax, forbiddenFormats.syntax],
      'no-restricted-imports': ['error', { paths: forbiddenFormats.imports }],
    },
  },
  {
    name: 'house/server-only',
    files: ['lib/db/**/*.ts', 'lib/hours/**/*.ts'],
    ignores: tests,
    rules: { 'house/server-only-first': 'error' },
  },
  {
    name: 'house/vocabulary',
    files: ['lib/domain/facets/**', 'messages/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'house/tests',
    files: tests,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // Playwright's fixtures hand over with a function called `use`.
      'react-hooks/rules-of-hooks': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'house/commands',
    files: ['scripts/**', 'tools/**', 'prisma/**'],
    rules: { 'no-console': 'off' },
  },
);
