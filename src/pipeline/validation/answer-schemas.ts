import type { AnswerIssue } from '../../errors/answer-issue.ts';
import type { Logger } from '../../logging/logger.ts';

/** What happens when a response differs from the contract: nothing, a line in the log, or an error. */
export type Validate = 'off' | 'warn' | 'error';

/** A response that becomes an error. */
export interface AnswerProblem {
  /** Completes the sentence "the response came, but …". */
  readonly problem: string;
  readonly issues: readonly AnswerIssue[];
}

/** Checks the data of a success. In the mode `warn` it logs problems, in the mode `error` it returns them. */
export type AnswerCheck = (
  operationId: string,
  status: number,
  data: unknown,
) => AnswerProblem | undefined;

/** The schemas of all responses. They are an option, so that a client without them does not contain them. */
export interface AnswerSchemas {
  /** The check for one of the modes. */
  answerCheck(mode: Validate, logger: Logger | undefined): AnswerCheck;
}
