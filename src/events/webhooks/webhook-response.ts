/** The response to a request. The gateway looks at the status only. */
export interface WebhookResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that is refused. The sender gets the status, and the reason goes to the log. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  /** Whether the cause is on our side: then it is logged as an error, otherwise as a warning. */
  readonly isOurs: boolean;

  constructor(status: RefusalStatus, reason: string, isOurs = false) {
    super(reason);
    this.status = status;
    this.isOurs = isOurs;
  }
}

const phrases = {
  400: 'Bad Request',
  401: 'Unauthorized',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

export type RefusalStatus = keyof typeof phrases;

/** The rest of the body is not read after these, so the connection cannot be used again. */
const closing: readonly RefusalStatus[] = [401, 408, 413, 503];

export const ok: WebhookResponse = { status: 200, headers: {}, body: '' };

/** The event was accepted, and its handler is still running. */
export const stillHandling: WebhookResponse = { status: 202, headers: {}, body: '' };

export const refused = (status: RefusalStatus): WebhookResponse => ({
  status,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    ...(status === 405 && { allow: 'POST' }),
    ...(closing.includes(status) && { connection: 'close' }),
  },
  body: phrases[status],
});
