import { exitCodes } from './failures/exit-codes.ts';
import { OutcomeError } from './failures/outcome-error.ts';

const controller = new AbortController();
let writes = 0;

/** Ctrl-C, SIGTERM and SIGHUP as a signal for everything in progress. */
export const interruption: { readonly signal: AbortSignal } = controller;

/** The reason with which interrupted calls reject. */
export class Interrupted extends OutcomeError {
  constructor() {
    super(
      writes > 0
        ? 'Interrupted. The request may have been carried out: check before you repeat it.'
        : 'Interrupted.',
      exitCodes.interrupted,
    );
  }
}

/** Marks a call that changes something: when it is interrupted, its outcome is unknown. */
export const writing = async <T>(call: PromiseLike<T>): Promise<T> => {
  writes += 1;
  try {
    return await call;
  } finally {
    writes -= 1;
  }
};

/** Ends a command cleanly at the first Ctrl-C, and at once at the second. */
export const handleSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort(new Interrupted());
    });
  }
};
