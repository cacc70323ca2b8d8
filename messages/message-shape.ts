/** What a translation must share with its source: the arguments, and the options of each plural or select. */
export interface MessageShape {
  /** "count:plural", "name:text" … sorted, without repeats. */
  parts: string[];
  /** The options of every cardinal plural, in the order of the text. */
  plurals: string[][];
}

/** Reads the shape of an ICU message. @throws SyntaxError when a brace is missing. */
export function readMessageShape(message: string): MessageShape {
  const reader = new ShapeReader(message);
  reader.readText();
  if (!reader.isAtEnd) throw new SyntaxError(`A brace too many: ${message}`);
  return { parts: [...new Set(reader.parts)].sort(), plurals: reader.plurals };
}

class ShapeReader {
  readonly parts: string[] = [];
  readonly plurals: string[][] = [];
  #at = 0;

  constructor(readonly message: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.message.length;
  }

  readText(): void {
    while (!this.isAtEnd && this.message[this.#at] !== '}') {
      if (this.message[this.#at] === '{') this.#readArgument();
      else this.#at += 1;
    }
  }

  #readArgument(): void {
    const [, name, type] = this.#take(/\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?/y);
    const isChoice = type === 'plural' || type === 'select' || type === 'selectordinal';
    const options = isChoice ? this.#readOptions() : [];
    if (!isChoice) this.#take(/[^{}]*/y);
    this.#take(/\}/y);
    this.parts.push(`${name}:${type ?? 'text'}${type === 'select' ? `(${options.sort().join()})` : ''}`);
    if (type === 'plural') this.plurals.push(options);
  }

  #readOptions(): string[] {
    const options: string[] = [];
    this.#take(/,\s*(offset:\d+\s*)?/y);
    while (!this.isAtEnd && this.message[this.#at] !== '}') {
      options.push(this.#take(/\s*([=\w]+)\s*\{/y)[1] ?? '');
      this.readText();
      this.#take(/\}\s*/y);
    }
    return options;
  }

  #take(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.message);
    if (!match) throw new SyntaxError(`Not an ICU message at ${this.#at}: ${this.message}`);
    this.#at = pattern.lastIndex;
    return match;
  }
}
