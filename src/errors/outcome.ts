/**
 * What became of a request that failed without a clear answer. `not-sent`: nothing was done. `unknown`: it may have
 * been carried out; a message may be on somebody's phone.
 */
export type Outcome = 'not-sent' | 'unknown';

/** The same in words, as the last sentence of messages. */
export const outcomeSentence = (outcome: Outcome): string =>
  outcome === 'not-sent' ? 'Nothing was sent.' : 'It may still have been carried out.';
