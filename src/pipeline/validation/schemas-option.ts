import type { ResponseIssue } from '../../errors/response-issue.ts';
import type { Logger } from '../../logging/logger.ts';

/** What happens when a response differs from the contract: nothing, a line in the log, or an error. */
export type Validate = 'off' | 'warn' | 'error';

/** A response that becomes an error. */
export interface ResponseProblem {
  /** Completes the sentence "the response came, but …". */
  readonly problem: string;
  readonly issues: readonly ResponseIssue[];
}

/** Checks the data of a success. In the mode `warn` it logs problems, in the mode `error` it returns them. */
export type ResponseCheck = (
  operationId: string,
  status: number,
  data: unknown,
) => ResponseProblem | undefined;

/** The schemas of all responses. They are an option, so that a client without them does not contain them. */
export interface ResponseSchemas {
  /** The check for one of the modes. */
  responseCheck(mode: Validate, logger: Logger | undefined): ResponseCheck;
}
