import { longestTimerMs } from '../../retry/wait.ts';

/** Notices when no data arrives. Call `listen` before each read, and `stop` when data is there. */
export class Silence {
  readonly #ms: number;
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, onSilence: () => void) {
    this.#ms = ms;
    this.#onSilence = onSilence;
  }

  listen(): void {
    this.stop();
    if (this.#ms <= longestTimerMs) this.#timer = setTimeout(this.#onSilence, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
