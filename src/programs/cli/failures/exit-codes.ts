/**
 * How the program ends, so that a script can tell what happened without reading text. The numbers are part of the
 * public interface (guides/command-line.md). As in most programs, 1 is an unexpected error and 2 a wrong command line.
 */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  /** A wrong command line, id or file. Nothing was sent. */
  usage: 2,
  /** No key, no profile, no instance, or an invalid address. Nothing was sent. */
  configuration: 3,
  /** 401, 403 */
  keyRefused: 4,
  /** 404, and numbers that are not on WhatsApp. */
  notFound: 5,
  /** 409, and a pairing that was not completed. */
  notPaired: 6,
  /** 400, 413 and other errors of the request. */
  refused: 7,
  rateLimited: 8,
  /** No connection to the gateway, or from the gateway to WhatsApp. Nothing was sent. */
  notReached: 9,
  /** 5xx in reply to a request that is safe to repeat. */
  gatewayFailed: 10,
  /** The request may have been carried out: sending again may send a second message. */
  outcomeUnknown: 11,
  /** 128 plus the number of SIGINT, as in shells. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
