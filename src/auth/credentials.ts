import { ConfigurationError } from '../errors/configuration-error.ts';
import type { KeyKind } from '../route.ts';

/** The keys that a client may have; the gateway knows no others. */
export interface Keys {
  readonly instance: string | undefined;
  readonly customer: string | undefined;
  readonly admin: string | undefined;
}

/** The option that sets a key. */
const optionNames = {
  instance: 'apiKey',
  customer: 'customerApiKey',
  admin: 'adminApiKey',
} as const;

/** Who is calling: keys and instance. The keys are private, so that nothing that prints a client prints them. */
export class Credentials {
  readonly instanceId: string | undefined;
  readonly #keys: Keys;

  constructor(keys: Keys, instanceId: string | undefined) {
    this.#keys = keys;
    this.instanceId = instanceId;
  }

  /** The same caller, acting as another instance. */
  withInstance(instanceId: string): Credentials {
    return new Credentials(this.#keys, instanceId);
  }

  /**
   * Adds the headers by which the gateway knows the caller: the key that the operation's security scheme names
   * and, for WhatsApp operations, the instance. `/account/*` and `/admin/*` know no instance, `/health` no key.
   *
   * @param instanceId the instance of this call, in place of the client's.
   * @throws {ConfigurationError} where the client has no such key.
   */
  addHeaders(
    headers: Record<string, string>,
    kind: KeyKind,
    operationId: string,
    instanceId = this.instanceId,
  ): void {
    if (kind === 'none') return;
    const key = this.#keys[kind];
    if (key === undefined)
      throw new ConfigurationError(
        `${operationId} needs the client's ${optionNames[kind]}, which is not set.`,
      );
    headers['X-Api-Key'] = key;
    if (kind === 'instance' && instanceId !== undefined) headers['X-Instance-Id'] = instanceId;
  }
}
