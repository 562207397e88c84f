import { WsapiError } from './wsapi-error.ts';

/** One broken rule of a validation error. */
export interface ValidationIssue {
  /** The field in the contract's spelling, with its path: `to`, `participants[0]`. */
  readonly field: string;
  /** The rule that it breaks: `required`, `min`, `oneof`, … */
  readonly rule: string;
}

/** What every answer that reports an error is known by. */
export interface ApiErrorFields {
  readonly status: number;
  /** What the gateway says, digits of phone numbers hidden; an excerpt of the body where that is not its JSON. */
  readonly detail: string;
  readonly operationId: string;
  readonly headers: Headers;
  /** The broken rules, where the answer is a validation error. */
  readonly issues?: readonly ValidationIssue[];
  /** How often the request was sent. */
  readonly attempts: number;
}

/**
 * The gateway answered, and said no. There is a class for each status of the API reference; a status without
 * a class of its own is an `ApiError`.
 */
export class ApiError extends WsapiError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly detail: string;
  readonly operationId: string;
  readonly issues: readonly ValidationIssue[];
  readonly attempts: number;
  readonly #headers: Headers;

  constructor(
    { status, detail, operationId, headers, issues = [], attempts }: ApiErrorFields,
    advice = '',
  ) {
    const said = detail === '' ? 'no detail given' : detail;
    super(
      `${operationId} was ${attempts === 0 ? 'not sent' : `answered ${status}`}: ${said}${/[.!?]$/.test(said) ? '' : '.'}${advice && ` ${advice}`}${attempts > 1 ? ` (after ${attempts} attempts)` : ''}`,
    );
    this.status = status;
    this.detail = detail;
    this.operationId = operationId;
    this.issues = issues;
    this.attempts = attempts;
    this.#headers = headers;
  }

  /** The answer's headers. Kept out of what is printed of an error: proxies put cookies there. */
  get headers(): Headers {
    return this.#headers;
  }
}

/** 400: the request breaks a rule, or something went wrong that the gateway does not classify, WhatsApp's refusals among it. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
}

/** 401: the key is missing, wrong, or not of the kind that the operation takes. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';

  constructor(fields: ApiErrorFields) {
    super(fields, 'Check the key, and that it belongs to this instance.');
  }
}

/** 403: the key is right, but may not do this. */
export class PermissionDeniedError extends ApiError {
  override readonly name = 'PermissionDeniedError';
}

/**
 * 404: there is no such thing, route or instance. For groups, communities and newsletters it also stands for a
 * read that failed on the way to WhatsApp; the detail tells them apart.
 */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** 409: the device is not logged in at this moment. It may be unpaired, starting up, or reconnecting. */
export class DeviceNotPairedError extends ApiError {
  override readonly name = 'DeviceNotPairedError';

  constructor(fields: ApiErrorFields) {
    super(fields, 'Pair the instance, or wait for it to log in: session.getStatus() tells which.');
  }
}

/** 413: the file is larger than the gateway passes on. */
export class PayloadTooLargeError extends ApiError {
  override readonly name = 'PayloadTooLargeError';
}

/** 5xx: the gateway, or a proxy before it, failed. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
  /** Milliseconds after which the next call may be made, where the answer says so. */
  readonly retryAfterMs: number | undefined;

  constructor(fields: ApiErrorFields, retryAfterMs?: number) {
    super(fields);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Who asked for fewer calls: the gateway, by a 429, or WhatsApp, by a refusal that the gateway passes on. */
export type RateLimitSource = 'gateway' | 'whatsapp';

/** 429, or WhatsApp's own limit in a 400 or 404: too many calls. Nothing was done. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
  readonly source: RateLimitSource;
  /** Milliseconds after which the next call may be made, where the answer says so. */
  readonly retryAfterMs: number | undefined;

  constructor(fields: ApiErrorFields, source: RateLimitSource, retryAfterMs: number | undefined) {
    const wait = retryAfterMs === undefined ? 'later' : `in ${Math.ceil(retryAfterMs / 1000)} s`;
    super(
      fields,
      `${source === 'whatsapp' ? 'WhatsApp' : 'The gateway'} asks for fewer calls; try again ${wait}.`,
    );
    this.source = source;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Where a redirect pointed, without the path: that may hold somebody's number. */
const redirectTarget = (location: string | null): string => {
  if (location === null) return ' that does not say where to';
  const here = 'https://same.invalid';
  if (!URL.canParse(location, here)) return ' to an address that is none';
  const { origin, protocol } = new URL(location, here);
  if (origin === here) return ' to another path of the same host';
  return ` to ${origin === 'null' ? protocol : origin}`;
};

const isRedirect = (status: number): boolean =>
  [301, 302, 303, 307, 308].includes(status) || status === 0; // browsers hide it all

/** The error of an answer by its status. */
export const apiErrorOf = (fields: ApiErrorFields, retryAfterMs?: number): ApiError => {
  if (isRedirect(fields.status)) {
    const target = redirectTarget(fields.headers.get('location'));
    return new ApiError(
      fields,
      `It is a redirect${target}. Redirects are not followed, for the key would go along; set baseUrl to where the gateway is.`,
    );
  }
  switch (fields.status) {
    case 400:
      return new BadRequestError(fields);
    case 401:
      return new AuthenticationError(fields);
    case 403:
      return new PermissionDeniedError(fields);
    case 404:
      return new NotFoundError(fields);
    case 409:
      return new DeviceNotPairedError(fields);
    case 413:
      return new PayloadTooLargeError(fields);
    default:
      return fields.status >= 500 ? new ServerError(fields, retryAfterMs) : new ApiError(fields);
  }
};
