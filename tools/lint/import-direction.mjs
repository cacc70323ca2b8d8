import path from 'node:path';
import { allowedRings, anyLib, homesOfPackages, outsideTheApp, packagesOfDomain } from './import-table.mjs';

const isInside = (folder, file) => file === folder || file.startsWith(`${folder}/`);

/** The ring of a repository path: `lib/db/centres.ts` → `lib/db`, `lib/env.ts` → `lib/env`. */
function ringOf(file) {
  const [top, second] = file.replace(/\.[a-z.]+$/, '').split('/');
  if (top === 'lib' && second) return `lib/${second}`;
  if (top === 'components' && second === 'ui') return 'components/ui';
  return top;
}

/** `@/…` and relative specifiers become repository paths; a package stays null. */
function targetPath(specifier, file) {
  if (specifier.startsWith('@/')) return path.posix.normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return null;
}

function packageProblem(specifier, target, file) {
  const asked = target ?? specifier;
  const rule = homesOfPackages.find(({ packages }) => packages.some((name) => isInside(name, asked)));
  if (rule && !rule.homes.some((home) => isInside(home, file))) return rule.belongs;
  const isForeignToDomain = !target && !packagesOfDomain.some((name) => isInside(name, specifier));
  return ringOf(file) === 'lib/domain' && isForeignToDomain ? allowedRings['lib/domain'].belongs : null;
}

function ringProblem(from, to) {
  if (from === to || !['app', 'components', 'lib'].includes(from.split('/')[0])) return null;
  if (outsideTheApp.includes(to)) return `${to}/ runs or tests the app: move what both need into lib/.`;
  const rule = allowedRings[from];
  if (rule) return rule.rings.includes(to) ? null : rule.belongs;
  return from.startsWith('lib/') && ['app', 'components', 'components/ui'].includes(to)
    ? anyLib.belongs
    : null;
}

function spellingProblem(specifier, target, file) {
  if (!['app', 'components', 'lib'].includes(file.split('/')[0])) return null;
  if (specifier.startsWith('../') && ringOf(file) !== ringOf(target))
    return `write '@/${target}': ../ stays inside one folder.`;
  const isNeighbour = specifier.startsWith('@/') && path.posix.dirname(target) === path.posix.dirname(file);
  return isNeighbour ? `write './${path.posix.basename(target)}': it lies in the same folder.` : null;
}

/** Why `file` may not import `specifier`, or null. Paths are relative to the repository, with slashes. */
function importProblem(specifier, file) {
  const target = targetPath(specifier, file);
  const problem = packageProblem(specifier, target, file);
  if (problem || !target) return problem;
  return ringProblem(ringOf(file), ringOf(target)) ?? spellingProblem(specifier, target, file);
}

/** ESLint rule: the arrow of imports. The table is in `import-table.mjs`. */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { against: "'{{specifier}}': {{problem}}" } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node, specifier) => {
      if (typeof specifier !== 'string') return;
      const problem = importProblem(specifier, file);
      if (problem) context.report({ node, messageId: 'against', data: { specifier, problem } });
    };
    const checkSource = (node) => check(node, node.source?.value);
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]?.value),
    };
  },
};
