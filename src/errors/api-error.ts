import { CallError, type CallErrorFields } from './call-error.ts';
import { adviceOn } from './gateway-texts.ts';
import { outcomeSentence, type Outcome } from './outcome.ts';

/** One broken rule of a validation error. */
export interface ValidationIssue {
  /**
   * The field in the contract's spelling, with its path.
   *
   * @example 'participants[0]'
   */
  readonly field: string;
  /**
   * The rule that it breaks, by its name in the gateway: `required`, `min`, `max`, `oneof`, `url`, …
   *
   * @example 'required'
   */
  readonly rule: string;
}

/** What every response that reports an error has. */
export interface ApiErrorFields extends CallErrorFields {
  readonly status: number;
  /** The gateway's own words, with phone numbers hidden; an excerpt where the body is not the gateway's JSON. */
  readonly detail: string;
  readonly headers: Headers;
  /** The broken rules of a validation error. */
  readonly issues?: readonly ValidationIssue[];
}

/**
 * The gateway refused the request, or failed. Each status of the API reference has its own class; any other status is
 * an `ApiError`.
 */
export class ApiError extends CallError {
  override readonly name: string = 'ApiError';
  /**
   * The HTTP status of the last response. The gateway also responds with 400 to failures that it does not classify,
   * so look at the class of the error before the number.
   *
   * @example 404
   */
  readonly status: number;
  /**
   * The gateway's own words, with phone numbers hidden, or an excerpt of a page that a proxy sent. Empty if it gave
   * none. For logs and people: its wording may change.
   *
   * @example 'not found: that group does not exist'
   */
  readonly detail: string;
  /**
   * The fields that the gateway refused, with the rules that they break; empty if it named none.
   *
   * @example [{ field: 'participants', rule: 'min' }]
   */
  readonly issues: readonly ValidationIssue[];
  readonly #headers: Headers;

  constructor(
    { status, detail, operationId, headers, issues = [], attempts }: ApiErrorFields,
    advice = adviceOn(status, detail),
  ) {
    const said = detail === '' ? 'no detail given' : detail;
    super(
      `${operationId}${attempts === 0 ? ' was not sent' : `: the gateway responded with ${status}`}: ${said}${/[.!?]$/.test(said) ? '' : '.'}${advice && ` ${advice}`}${attempts > 1 ? ` (after ${attempts} attempts)` : ''}`,
      { operationId, attempts },
    );
    this.status = status;
    this.detail = detail;
    this.issues = issues;
    this.#headers = headers;
  }

  /**
   * The headers of the response. They are not printed with the error, since proxies put cookies there.
   *
   * @example error.headers.get('X-Request-Id')
   */
  get headers(): Headers {
    return this.#headers;
  }
}

/** 400: the request breaks a rule, or WhatsApp refused it. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError';
}

/** 401: the key is missing or wrong, or of a kind that the operation does not accept. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';

  constructor(fields: ApiErrorFields, advice = '') {
    super(fields, `Check the key, and that it belongs to this instance.${advice && ` ${advice}`}`);
  }
}

/** 403: the key is valid but does not permit this operation. */
export class PermissionDeniedError extends ApiError {
  override readonly name = 'PermissionDeniedError';
}

/**
 * 404: the resource, the route or the instance does not exist. For groups, communities and newsletters also a read that
 * failed on the way to WhatsApp; `detail` tells which.
 */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** 409: the device is not logged in right now. It may be unpaired, starting up or reconnecting. */
export class DeviceNotPairedError extends ApiError {
  override readonly name = 'DeviceNotPairedError';

  constructor(fields: ApiErrorFields) {
    super(
      fields,
      'Pair the instance, or wait until it has logged in: session.getStatus() tells which.',
    );
  }
}

/** The gateway has lost its connection to WhatsApp for the moment; it reconnects by itself. Nothing was sent. */
export class DeviceOfflineError extends ApiError {
  override readonly name = 'DeviceOfflineError';
  override readonly outcome: Outcome = 'not-sent';

  constructor(fields: ApiErrorFields) {
    super(fields, `${outcomeSentence('not-sent')} Try again in a few seconds.`);
  }
}

/**
 * The gateway handed the request to WhatsApp and got no confirmation: it may have been carried out. Its status is 400,
 * or 404 for reads of groups, communities and newsletters.
 */
export class UnknownOutcomeError extends ApiError {
  override readonly name = 'UnknownOutcomeError';
  override readonly outcome: Outcome = 'unknown';

  constructor(fields: ApiErrorFields) {
    super(fields, outcomeSentence('unknown'));
  }
}

/** 413: the file is larger than the gateway passes on. */
export class PayloadTooLargeError extends ApiError {
  override readonly name = 'PayloadTooLargeError';
}

/** 5xx: the gateway or a proxy in front of it failed. The request may have been carried out. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
  override readonly outcome: Outcome = 'unknown';
  /**
   * Milliseconds to wait before the next call, where the response says so.
   *
   * @example 30_000
   */
  readonly retryAfterMs: number | undefined;

  constructor(fields: ApiErrorFields, retryAfterMs?: number) {
    super(fields);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Who refused: the gateway with a 429, or WhatsApp with an error that the gateway passes on. */
export type RateLimitSource = 'gateway' | 'whatsapp';

/** 429, or WhatsApp's own rate limit inside a 400 or 404. Nothing was done. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
  /**
   * Who limits: the gateway with a 429 (`gateway`), or WhatsApp with an error that the gateway passes on (`whatsapp`).
   *
   * @example 'whatsapp'
   */
  readonly source: RateLimitSource;
  /**
   * Milliseconds to wait before the next call, where the response says so.
   *
   * @example 2000
   */
  readonly retryAfterMs: number | undefined;

  constructor(fields: ApiErrorFields, source: RateLimitSource, retryAfterMs: number | undefined) {
    const wait = retryAfterMs === undefined ? 'later' : `in ${Math.ceil(retryAfterMs / 1000)} s`;
    super(
      fields,
      `${source === 'whatsapp' ? 'WhatsApp' : 'The gateway'} limits the number of calls; try again ${wait}.`,
    );
    this.source = source;
    this.retryAfterMs = retryAfterMs;
  }
}
