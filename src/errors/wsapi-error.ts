import type { Outcome } from './outcome.ts';

/**
 * Marks the errors of this package. The symbol comes from the registry that the whole program shares, so an error is
 * recognised across two copies of the package, where `instanceof` would fail.
 */
const brand = Symbol.for('wsapi-client.error');

/** Without a cause there must be no `cause` property: it would be printed as `undefined`. */
export const causeOption = (cause: unknown): ErrorOptions | undefined =>
  cause === undefined ? undefined : { cause };

/**
 * The base class of this package's own errors. Others pass through unchanged, such as the reason of an aborted signal.
 * Messages and properties never hold keys, message texts or phone numbers.
 *
 * @example
 * try {
 *   await wsapi.messages.sendText({ to, text });
 * } catch (error) {
 *   if (WsapiError.is(error)) console.error(error.name, error.message);
 * }
 */
export class WsapiError extends Error {
  // A literal, not `new.target.name`: minifiers rename classes.
  override readonly name: string = 'WsapiError';
  /**
   * What became of the request, where the gateway did not settle it. `not-sent`: nothing was done, and the same call
   * may succeed later. `unknown`: it may have been carried out, so do not repeat a send. Undefined: the gateway refused
   * the request or confirmed it, or the input was wrong and sending it again would fail again.
   *
   * @example if (WsapiError.is(error) && error.outcome === 'unknown') await review.add(message);
   */
  declare readonly outcome?: Outcome;

  /** Whether a value is an error of this package, or of another copy of it. */
  static is(value: unknown): value is WsapiError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  static {
    Object.defineProperty(this.prototype, brand, { value: true });
  }
}
