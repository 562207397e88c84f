/**
 * What became of a request that failed without a clear answer. `not-sent`: nothing was done. `unknown`: it may have
 * been carried out; a message may be on somebody's phone.
 */
export type Outcome = 'not-sent' | 'unknown';
