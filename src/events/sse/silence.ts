import { longestTimerMs } from '../../retry/wait.ts';

/** Notices that nothing comes. Every sign of life starts the time anew; while nobody listens it stands still. */
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
