/**
 * Every text that an ICU message can become: one per combination of the branches of its plurals and selects, with "X"
 * for each argument and each `#`.
 */
export function spellOut(message: string): string[] {
  return new Speller(message).readText();
}

class Speller {
  #at = 0;

  constructor(readonly message: string) {}

  readText(): string[] {
    let texts = [''];
    while (this.#at < this.message.length && this.message[this.#at] !== '}') {
      const next = this.message[this.#at] === '{' ? this.#readArgument() : [this.#readLetter()];
      texts = texts.flatMap((text) => next.map((part) => text + part));
    }
    return texts;
  }

  #readLetter(): string {
    const letter = this.message[this.#at] ?? '';
    this.#at += 1;
    return letter === '#' ? 'X' : letter;
  }

  #readArgument(): string[] {
    const [, type] = this.#take(/\{\s*\w+\s*(?:,\s*(\w+)\s*,?)?/y);
    const isChoice = type === 'plural' || type === 'select';
    const texts = isChoice ? this.#readBranches() : ['X'];
    this.#take(/[^{}]*\}/y);
    return texts;
  }

  #readBranches(): string[] {
    const texts: string[] = [];
    while (/\s*[=\w]+\s*\{/y.test(this.message.slice(this.#at))) {
      this.#take(/\s*[=\w]+\s*\{/y);
      texts.push(...this.readText());
      this.#take(/\}/y);
    }
    return texts;
  }

  #take(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.message);
    if (!match) throw new SyntaxError(`Not an ICU message at ${this.#at}: ${this.message}`);
    this.#at = pattern.lastIndex;
    return match;
  }
}
