import type { ExitCode } from './exit-codes.ts';

/** Ends a command with an exit code of its own. The message says what to do. */
export class OutcomeError extends Error {
  override readonly name = 'OutcomeError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
