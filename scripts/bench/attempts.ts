type Figures = Record<string, number>;

/** Runs the parts of a benchmark: what fails is said and costs only itself, until somebody asks to stop. */
export class Attempts {
  readonly #stopping: AbortSignal;
  readonly #stopped: Promise<never>;
  #failures = 0;

  constructor(stopping: AbortSignal) {
    this.#stopping = stopping;
    this.#stopped = new Promise((_, reject) => {
      stopping.addEventListener('abort', () => reject(stopping.reason as Error), { once: true });
    });
    this.#stopped.catch(() => undefined); // whoever waits hears of it
  }

  get failures(): number {
    return this.#failures;
  }

  /** Adds what is measured to the figures. A stop does not wait for it. */
  measure(subject: string, figures: Figures, work: () => Promise<Figures>): Promise<void> {
    console.error(`${subject} …`);
    return this.attempt(subject, async () => {
      Object.assign(figures, await this.unlessStopped(work()));
    });
  }

  /** The result of `work`, or a rejection as soon as somebody asks to stop. */
  unlessStopped<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#stopped]);
  }

  /** Lets several parts fail together, because they need the same thing. */
  async attempt(subject: string, work: () => Promise<void>): Promise<void> {
    this.#stopping.throwIfAborted();
    try {
      await work();
    } catch (error) {
      this.#stopping.throwIfAborted();
      this.#failures++;
      console.error(`${subject}: FAILED: ${error instanceof Error ? error.message : error}`);
    }
  }
}
