/**
 * The mark of this package's errors. It comes from the registry of symbols that the whole program shares, so
 * an error is recognised across two copies of the package, where `instanceof` would fail.
 */
const brand = Symbol.for('wsapi-client.error');

/** A cause that is not there would be printed all the same. */
export const causeOption = (cause: unknown): ErrorOptions | undefined =>
  cause === undefined ? undefined : { cause };

/**
 * What everything thrown by this package has in common, but for the reason of an aborted signal, which is the
 * caller's own and is thrown as it is. Messages and properties never hold keys, message texts or phone numbers.
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

  /** Whether something caught is an error of this package, or of another copy of it. */
  static is(value: unknown): value is WsapiError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  static {
    Object.defineProperty(this.prototype, brand, { value: true });
  }
}
