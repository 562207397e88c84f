import type { Logger } from '../observers/logger.ts';

/** What becomes of an answer that is not what the contract says: nothing, a line in the log, or an error. */
export type Validate = 'off' | 'warn' | 'error';

/** A place at which an answer is not what the contract says. */
export interface AnswerIssue {
  /** Where, as a JSON path: `$.id`, `$[3].owner.phone`. */
  readonly path: string;
  /** What was expected and what kind of thing was found, never the value itself: `expected string, found null`. */
  readonly rule: string;
}

/** An answer that is to be an error. */
export interface AnswerProblem {
  /** Said of the answer: `its body is not …`. */
  readonly problem: string;
  readonly issues: readonly AnswerIssue[];
}

/** Looks at the data of a success. In the mode `warn` it tells the log, in the mode `error` whoever asks. */
export type AnswerCheck = (
  operationId: string,
  status: number,
  data: unknown,
) => AnswerProblem | undefined;

/** What the contract says of answers, and all that checking takes, so that a client without it does not carry it. */
export interface AnswerSchemas {
  /** What answers are held against, in one of the modes. */
  answerCheck(mode: Validate, logger: Logger | undefined): AnswerCheck;
}
