import type { ResponseIssue } from '../../errors/response-issue.ts';
import type { Logger } from '../../logging/logger.ts';

/** What happens when a response or an event differs from the contract: nothing, a line in the log, or an error. */
export type Validate = 'off' | 'warn' | 'error';

/** A response or an event that becomes an error. */
export interface ResponseProblem {
  /** Completes the sentence "the response came, but …", or says what is wrong with an event. */
  readonly problem: string;
  readonly issues: readonly ResponseIssue[];
}

/** Checks the data of a success. In the mode `warn` it logs problems, in the mode `error` it returns them. */
export type ResponseCheck = (
  operationId: string,
  status: number,
  data: unknown,
) => ResponseProblem | undefined;

/** An event whose envelope is right. */
export interface CheckedEvent {
  readonly eventId: string;
  readonly instanceId: string;
  readonly eventType: string;
}

/** Checks an event. In the mode `warn` it logs problems, in the mode `error` it returns them. */
export type EventCheck = (event: CheckedEvent) => ResponseProblem | undefined;

/** The schemas of all responses and events. They are an option, so that a client without them does not contain them. */
export interface ResponseSchemas {
  /** The check for one of the modes. */
  responseCheck(mode: Validate, logger: Logger | undefined): ResponseCheck;
  /** The same for events. */
  eventCheck(mode: Validate, logger: Logger | undefined): EventCheck;
}
