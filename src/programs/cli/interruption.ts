import { exitCodes } from './failures/exit-codes.ts';
import { OutcomeError } from './failures/outcome-error.ts';

const controller = new AbortController();
let writes = 0;

/** Ctrl-C and its kin, as a signal for everything that is under way. */
export const interruption: { readonly signal: AbortSignal } = controller;

/** The reason with which calls reject that were interrupted. */
export class Interrupted extends OutcomeError {
  constructor() {
    super(
      writes > 0
        ? 'Interrupted. What was under way may have been carried out: look before you repeat it.'
        : 'Interrupted.',
      exitCodes.interrupted,
    );
  }
}

/** A call that changes something: who interrupts it does not know whether it has. */
export const writing = async <T>(call: PromiseLike<T>): Promise<T> => {
  writes += 1;
  try {
    return await call;
  } finally {
    writes -= 1;
  }
};

/** Lets a command end in order at the first Ctrl-C, and at once at the second. */
export const heedSignals = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort(new Interrupted());
    });
  }
};
