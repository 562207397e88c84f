import type { ExitCode } from './exit-codes.ts';

/** A command did what it could, and has to end with something else than 0. The message says what to do. */
export class OutcomeError extends Error {
  override readonly name = 'OutcomeError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
