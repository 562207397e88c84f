/**
 * What the program ends with, so that a script can tell what happened without reading words. The numbers are
 * part of the public interface (guides/command-line.md); 1 is left to what nobody thought of, 2 to the command
 * line as with most programs.
 */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  /** The command line, an id or a file is at fault. Nothing was sent. */
  usage: 2,
  /** No key, no profile, an address that is none. Nothing was sent. */
  configuration: 3,
  /** 401, 403 */
  keyRefused: 4,
  /** 404, and numbers that are not on WhatsApp. */
  notFound: 5,
  /** 409, and a pairing that did not come about. */
  notPaired: 6,
  /** 400, 413 and other refusals. */
  refused: 7,
  rateLimited: 8,
  /** No connection was made. Nothing was sent. */
  notReached: 9,
  /** 5xx to something that a repeat does no harm to. */
  gatewayFailed: 10,
  /** It may have been carried out: a repeated send may be a second message on somebody's phone. */
  outcomeUnknown: 11,
  /** 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
