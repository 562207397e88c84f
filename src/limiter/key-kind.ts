/** Which of the caller's keys an operation takes. Only `instance` goes with the `X-Instance-Id` header. */
export type KeyKind = 'instance' | 'customer' | 'admin' | 'none';
