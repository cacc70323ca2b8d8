/** First strong isolate and its end (Unicode UAX #9). */
const ISOLATE = '\u2068';
const END = '\u2069';
const SIMPLE_ARGUMENT = /\{\s*\w+\s*\}/y;

/**
 * An ICU message whose plain arguments (`{place}`) are isolated from the direction of the text around them: a German
 * name in an Arabic sentence would otherwise take the full stop and the bracket beside it to its own side.
 */
export function isolateArguments(message: string): string {
  const open: ('text' | 'choice')[] = ['text'];
  let result = '';
  for (let at = 0; at < message.length; at += 1) {
    const argument = open.at(-1) === 'text' ? matchAt(SIMPLE_ARGUMENT, message, at) : null;
    if (argument !== null) {
      result += ISOLATE + argument + END;
      at += argument.length - 1;
      continue;
    }
    // A brace in a text opens a plural or select; one in there opens the text of an option.
    if (message[at] === '{') open.push(open.at(-1) === 'text' ? 'choice' : 'text');
    if (message[at] === '}') open.pop();
    result += message[at];
  }
  return result;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
