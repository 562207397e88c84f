import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  DeviceNotPairedError,
  DeviceOfflineError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnknownOutcomeError,
  type ApiErrorFields,
} from '../errors/api-error.ts';
import type { Outcome } from '../errors/outcome.ts';
import { detailOf, issuesOf } from '../errors/parse-error-body.ts';
import type { CallResponse } from './call-response.ts';
import { maybeMissingRoute, missingRoute } from './missing-route.ts';
import type { Route } from './route.ts';

/** The error that a response reports. */
export const apiErrorFor = (
  response: CallResponse,
  { id: operationId, key }: Pick<Route, 'id' | 'key'>,
): ApiError => {
  const { status, text, outcome, attempts } = response;
  const detail = detailOf(text);
  const headers = response.headers();
  const fields = { status, detail, operationId, headers, issues: issuesOf(detail), attempts };
  const advice = missingRoute(status, detail, key);
  if (advice !== undefined)
    return status === 404 ? new NotFoundError(fields, advice) : new BadRequestError(fields, advice);
  switch (outcome.kind) {
    case 'key-refused':
      return new AuthenticationError(fields, maybeMissingRoute(key));
    case 'rate-limited':
      return new RateLimitError(fields, outcome.source, outcome.retryAfterMs);
    case 'server-error':
      return new ServerError(fields, outcome.retryAfterMs);
    case 'device-offline':
      return new DeviceOfflineError(fields);
    case 'unconfirmed':
      return new UnknownOutcomeError(fields);
    default:
      return errorByStatus(fields);
  }
};

const classByStatus: Readonly<Record<number, new (fields: ApiErrorFields) => ApiError>> = {
  400: BadRequestError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: DeviceNotPairedError,
  413: PayloadTooLargeError,
};

const errorByStatus = (fields: ApiErrorFields): ApiError => {
  const { status, headers } = fields;
  // Browsers report a redirect as 0.
  if ([0, 301, 302, 303, 307, 308].includes(status))
    return new UnsettledError(
      fields,
      `It is a redirect${redirectTarget(headers.get('location'))}. Redirects are not followed, because the key would be sent along. Set \`baseUrl\` to the gateway's own address.`,
    );
  if (status < 400 || status === 408 || status === 499) return new UnsettledError(fields);
  return new (classByStatus[status] ?? ApiError)(fields);
};

/** Where a redirect points, without the path: that may hold a phone number. */
const redirectTarget = (location: string | null): string => {
  if (location === null) return ' without a target';
  const here = 'https://same.invalid';
  if (!URL.canParse(location, here)) return ' to an invalid address';
  const { origin, protocol } = new URL(location, here);
  if (origin === here) return ' to another path of the same host';
  return ` to ${origin === 'null' ? protocol : origin}`;
};

/**
 * The gateway never responds like this, so something in front of it did, perhaps after it had passed the request on: a
 * 303, for example, points to the result of a request that was carried out. The gateway itself returns 499 when a proxy
 * disconnects during a send.
 */
class UnsettledError extends ApiError {
  override readonly outcome: Outcome = 'unknown';
}
