import * as routes from '../../../../generated/routes.ts';
import {
  ApiError,
  AuthenticationError,
  DeviceNotPairedError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from '../../../errors/api-error.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { ConnectionError, TimeoutError } from '../../../errors/connection-error.ts';
import { FieldError } from '../../../errors/field-error.ts';
import { InvalidResponseError } from '../../../errors/invalid-response-error.ts';
import { NotRegisteredError } from '../../../errors/not-registered-error.ts';
import type { Route } from '../../../pipeline/route.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { OutcomeError } from './outcome-error.ts';
import { UsageError } from './usage-error.ts';

/** How a command that failed ends: its exit code, what happened, and what to do about it. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly message: string;
  readonly advice?: string;
}

const doctor = 'See: wsapi-client doctor';
const mayBeDone =
  'It may have been carried out. Look on the phone before you repeat it: a repeated send is a second message.';

/**
 * Whether a repeat puts nothing on anybody's phone: no GET does, not even those that start a pairing. Of an
 * operation that is not the contract's nothing is known.
 */
const isSafe = (operationId: string): boolean => {
  const route = Object.values<Route>(routes).find(({ id }) => id === operationId);
  return route !== undefined && (route.method === 'GET' || route.safe === true);
};

/** What to say of anything that was thrown. */
export const failureOf = (error: unknown): Failure => {
  const message = error instanceof Error ? error.message : String(error);
  const failure = (exitCode: ExitCode, advice?: string): Failure => ({
    exitCode,
    message,
    ...(advice !== undefined && { advice }),
  });
  if (error instanceof OutcomeError) return failure(error.exitCode);
  if (error instanceof UsageError) return failure(exitCodes.usage);
  if (error instanceof NotRegisteredError) return failure(exitCodes.notFound);
  if (error instanceof FieldError) return failure(exitCodes.usage);
  if (error instanceof ConfigurationError)
    return failure(
      exitCodes.configuration,
      'Set the environment, or: wsapi-client profile add <name>',
    );
  if (error instanceof ConnectionError || error instanceof TimeoutError)
    return error.outcome === 'not-sent' || isSafe(error.operationId)
      ? failure(exitCodes.notReached, doctor)
      : failure(exitCodes.outcomeUnknown, mayBeDone);
  if (error instanceof InvalidResponseError)
    return isSafe(error.operationId)
      ? failure(exitCodes.gatewayFailed, doctor)
      : failure(exitCodes.outcomeUnknown, 'Do not repeat a send.');
  if (error instanceof ApiError) return apiFailure(error, failure);
  return failure(exitCodes.unexpected, 'DEBUG=1 shows where it came from.');
};

const apiFailure = (
  error: ApiError,
  failure: (exitCode: ExitCode, advice?: string) => Failure,
): Failure => {
  if (error instanceof RateLimitError) return failure(exitCodes.rateLimited);
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError)
    return failure(exitCodes.keyRefused, doctor);
  if (error instanceof NotFoundError)
    return failure(
      exitCodes.notFound,
      error.detail.includes('instance not found') ? doctor : undefined,
    );
  if (error instanceof DeviceNotPairedError)
    return failure(exitCodes.notPaired, 'Pair it: wsapi-client pair');
  if (error instanceof ServerError) {
    // 503 comes from an instance that does not run: nothing reached WhatsApp.
    return error.status === 503 || isSafe(error.operationId)
      ? failure(exitCodes.gatewayFailed, 'Try again in a moment.')
      : failure(exitCodes.outcomeUnknown, mayBeDone);
  }
  return failure(exitCodes.refused);
};
