import * as routes from '../../../../generated/routes.ts';
import {
  ApiError,
  AuthenticationError,
  DeviceNotPairedError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from '../../../errors/api-error.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { ConnectionError, TimeoutError } from '../../../errors/connection-error.ts';
import { FieldError, NotRegisteredError } from '../../../errors/field-error.ts';
import { InvalidResponseError } from '../../../errors/invalid-response-error.ts';
import { meaningOf } from '../../../errors/gateway-texts.ts';
import type { Outcome } from '../../../errors/outcome.ts';
import { WsapiError } from '../../../errors/wsapi-error.ts';
import { maybeMissingRoute, missingRoute } from '../../../pipeline/missing-route.ts';
import type { Route } from '../../../pipeline/route.ts';
import { variables } from '../connection/environment-variables.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { OutcomeError } from './outcome-error.ts';
import { UsageError } from './usage-error.ts';

/** How a failed command ends: its exit code, what happened, and what to do about it. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly message: string;
  readonly advice?: string;
}

const doctor = 'See: wsapi-client doctor';
const mayBeDone =
  'It may have been carried out. Check the phone before you repeat it: sending again may send a second message.';

/** The exit code and the text for anything that was thrown. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof OutcomeError) return { exitCode: error.exitCode, message: error.message };
  if (error instanceof UsageError) return { exitCode: exitCodes.usage, message: error.message };
  const message = commandWords(error);
  if (error instanceof NotRegisteredError) return { exitCode: exitCodes.notFound, message };
  if (error instanceof FieldError) return { exitCode: exitCodes.usage, message };
  if (error instanceof ConfigurationError)
    return {
      exitCode: exitCodes.configuration,
      message,
      advice: 'Set environment variables, or save a profile: wsapi-client profile add <name>',
    };
  return (
    byOutcome(error, message) ??
    (error instanceof ApiError
      ? apiFailure(error, message)
      : {
          exitCode: exitCodes.unexpected,
          message,
          advice: 'Set DEBUG=1 to see where it came from.',
        })
  );
};

/**
 * The failures after which it matters whether the request was carried out. A read that may have been carried out is
 * no more than a failed read.
 */
const byOutcome = (error: unknown, message: string): Failure | undefined => {
  const { outcome, operationId } = outcomeOf(error);
  if (outcome === undefined) return undefined;
  if (outcome === 'unknown' && !isSafe(operationId))
    return { exitCode: exitCodes.outcomeUnknown, message, advice: mayBeDone };
  if (outcome === 'unknown' && !(error instanceof ConnectionError || error instanceof TimeoutError))
    return {
      exitCode: exitCodes.gatewayFailed,
      message,
      advice: error instanceof InvalidResponseError ? doctor : 'Try again in a moment.',
    };
  return { exitCode: exitCodes.notReached, message, advice: doctor };
};

/** A response that cannot be read has no outcome of its own: the gateway has carried out the request. */
const outcomeOf = (
  error: unknown,
): { readonly outcome?: Outcome | undefined; readonly operationId: string } => {
  if (!WsapiError.is(error)) return { operationId: '' };
  const operationId =
    'operationId' in error && typeof error.operationId === 'string' ? error.operationId : '';
  return {
    operationId,
    outcome: error instanceof InvalidResponseError ? 'unknown' : error.outcome,
  };
};

/** Whether repeating the operation puts nothing on a phone. Nothing is known of one that the contract lacks. */
const isSafe = (operationId: string): boolean => {
  const route = routeOf(operationId);
  return route !== undefined && (route.method === 'GET' || route.safe === true);
};

const routeOf = (operationId: string): Route | undefined =>
  Object.values<Route>(routes).find(({ id }) => id === operationId);

const keyVariables = {
  admin: variables.adminApiKey,
  customer: variables.customerApiKey,
} as const;

const apiFailure = (error: ApiError, message: string): Failure => {
  if (error instanceof RateLimitError) return { exitCode: exitCodes.rateLimited, message };
  const key = routeOf(error.operationId)?.key;
  if (error instanceof AuthenticationError) {
    const note = maybeMissingRoute(key);
    if (note === undefined || (key !== 'admin' && key !== 'customer'))
      return { exitCode: exitCodes.keyRefused, message, advice: doctor };
    return {
      exitCode: exitCodes.keyRefused,
      message: `${message} This command takes the ${key} key. ${note}`,
      advice: `Set ${keyVariables[key]}, or save the key: wsapi-client profile add <name> --keys api ${key}`,
    };
  }
  if (error instanceof PermissionDeniedError)
    return { exitCode: exitCodes.keyRefused, message, advice: doctor };
  const missing = missingRoute(error.status, error.detail, key);
  if (missing !== undefined) {
    const instead = key === 'admin' ? 'account list-instances' : 'instance list';
    const advice = `See: wsapi-client ${instead}`;
    return { exitCode: exitCodes.notFound, message: missing, advice };
  }
  const meaning = meaningOf(error.status, error.detail);
  if (error instanceof NotFoundError)
    return {
      exitCode: exitCodes.notFound,
      message,
      ...(meaning === 'unknown-instance' && { advice: doctor }),
    };
  if (error instanceof DeviceNotPairedError)
    return { exitCode: exitCodes.notPaired, message, advice: 'Pair it: wsapi-client pair' };
  if (meaning === 'instance-not-named')
    return {
      exitCode: exitCodes.configuration,
      message: 'This gateway has several instances, and none was named.',
      advice: 'Add --instance <id>, set WSAPI_INSTANCE_ID, or use a profile that has an instance.',
    };
  return { exitCode: exitCodes.refused, message };
};

/** What the options of the client are called on the command line. */
const optionNames: readonly (readonly [RegExp, string])[] = [
  [/`baseUrl`/g, '--base-url'],
  [/`instanceId`/g, '--instance'],
  [/\bthe option `apiKey`, which is not set/g, 'an API key (WSAPI_API_KEY)'],
  [/\bthe option `customerApiKey`, which is not set/g, 'a customer key (WSAPI_CUSTOMER_API_KEY)'],
  [/\bthe option `adminApiKey`, which is not set/g, 'an admin key (WSAPI_ADMIN_API_KEY)'],
];

/** The message without names of functions and options that a user of the command line has never seen. */
const commandWords = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ApiError) return apiWords(error);
  const operationId = 'operationId' in error ? String(error.operationId) : '';
  const field = 'field' in error ? `${String(error.field)}: ` : '';
  const text = [`${operationId}: `, field].reduce(
    (rest, start) => (rest.startsWith(start) ? rest.slice(start.length) : rest),
    error.message,
  );
  if (error instanceof ConfigurationError)
    return optionNames.reduce((words, [name, option]) => words.replace(name, option), text);
  // The rest of a sentence that began with the operation.
  return text === error.message ? text : text.charAt(0).toUpperCase() + text.slice(1);
};

const apiWords = (error: ApiError): string => {
  const { attempts, status, detail } = error;
  const said = detail === '' ? 'no detail given' : detail;
  const subject =
    attempts === 0 ? 'The request was not sent' : `The gateway responded with ${status}`;
  const times = attempts > 1 ? ` (after ${attempts} attempts)` : '';
  return `${subject}: ${said}${/[.!?]$/.test(said) ? '' : '.'}${waitAdvice(error)}${times}`;
};

const waitAdvice = (error: ApiError): string => {
  if (!(error instanceof RateLimitError)) return '';
  const { source, retryAfterMs } = error;
  const when = retryAfterMs === undefined ? 'later' : `in ${Math.ceil(retryAfterMs / 1_000)} s`;
  return ` ${source === 'whatsapp' ? 'WhatsApp' : 'The gateway'} limits the rate of calls; try again ${when}.`;
};
