const directive = /^\s*eslint-disable(-next-line|-line)?(?=\s|$)(?<rest>[^]*)$/;

/** ESLint rule: an eslint-disable names its rules and says why: `eslint-disable-next-line the-rule -- the reason`. */
export const disableReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reason:
        'Line {{line}}: eslint-disable names its rules and its reason: `eslint-disable-line rule -- why`.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const rest = directive.exec(comment.value)?.groups.rest;
          if (rest === undefined || /^\s+\S.*\s--+\s+\S/s.test(rest)) continue;
          // Reported before the first line, where no directive of the file can silence it.
          const data = { line: comment.loc.start.line };
          context.report({ loc: { line: 0, column: 0 }, messageId: 'reason', data });
        }
      },
    };
  },
};
