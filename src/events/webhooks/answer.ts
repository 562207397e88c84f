/** What a request is answered with. The gateway looks at the status alone. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that is refused: the sender is told the status, the reason goes into the log. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  /** Whether it is the receiver's own fault: then it is an error and not a warning. */
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

const text = { 'content-type': 'text/plain; charset=utf-8' };

export const taken: Answer = { status: 200, headers: {}, body: '' };

/** Taken in, and not done yet. */
export const accepted: Answer = { status: 202, headers: {}, body: '' };

export const refused = (status: RefusalStatus): Answer => ({
  status,
  headers: {
    ...text,
    ...(status === 405 && { allow: 'POST' }),
    // What is left of the body is not read.
    ...((status === 413 || status === 408 || status === 401 || status === 503) && {
      connection: 'close',
    }),
  },
  body: phrases[status],
});
