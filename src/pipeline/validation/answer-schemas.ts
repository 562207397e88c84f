import type { AnswerIssue } from '../../errors/answer-issue.ts';
import type { Logger } from '../../logging/logger.ts';

/** What becomes of an answer that is not what the contract says: nothing, a line in the log, or an error. */
export type Validate = 'off' | 'warn' | 'error';

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
