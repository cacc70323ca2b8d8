const staysOnServer = /^(opening_hours$|@prisma\/|pg$|pg\/|\.\.?\/(.*\/)?generated\/|@\/lib\/db\/generated\/)/;

/** ESLint rule: a file that touches the database or the calendar library begins with `import 'server-only'`, so that no bundle for the browser can hold it. */
export const serverOnlyFirst = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: "A file that touches the database or the calendar library starts with `import 'server-only';`." },
  },
  create(context) {
    return {
      Program(program) {
        const imports = program.body.filter((node) => node.type === 'ImportDeclaration');
        const touches = imports.some((node) => staysOnServer.test(node.source.value));
        const first = program.body[0];
        if (!touches || (first.type === 'ImportDeclaration' && first.source.value === 'server-only')) return;
        context.report({ node: first, messageId: 'missing' });
      },
    };
  },
};
