/**
 * What became of a request that failed. `not-sent`: nothing was done. `unknown`: it may have been carried out, and a
 * message may be on somebody's phone.
 *
 * Without a response, the transport tells what it knows (`transports/connection-failure.ts`), and `pipeline/attempt.ts`
 * decides by what it has seen of all requests of the attempt. With one, it follows from
 * the status and the gateway's text: `pipeline/response-outcome.ts`, `errors/gateway-texts.ts`, `errors/api-error.ts`.
 */
export type Outcome = 'not-sent' | 'unknown';

/** The same in words, as the last sentence of messages. */
export const outcomeSentence = (outcome: Outcome): string =>
  outcome === 'not-sent' ? 'Nothing was sent.' : 'It may still have been carried out.';
