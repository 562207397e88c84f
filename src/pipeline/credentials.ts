import { ConfigurationError } from '../errors/configuration-error.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import type { KeyKind } from '../limiter/key-kind.ts';
import { requiredHeaderValue } from './header-values.ts';

/** A key, or a function that provides it: called once per call, and again if the gateway refuses the key. */
export type Key = string | (() => string | Promise<string>);

export interface Keys {
  readonly instance: Key | undefined;
  readonly customer: Key | undefined;
  readonly admin: Key | undefined;
}

const optionNames = {
  instance: 'apiKey',
  customer: 'customerApiKey',
  admin: 'adminApiKey',
} as const;

/** Who is calling: keys and instance. The keys are private, so that printing a client does not print them. */
export class Credentials {
  readonly instanceId: string | undefined;
  readonly #keys: Keys;

  constructor(keys: Keys, instanceId: string | undefined) {
    this.#keys = keys;
    this.instanceId = instanceId;
  }

  /** The same keys for another instance. @throws {ConfigurationError} for an invalid id. */
  withInstance(instanceId: string): Credentials {
    return new Credentials(this.#keys, requiredHeaderValue(instanceId, '`instanceId`'));
  }

  /**
   * The key for an operation, by the kind of its security scheme; undefined for one that needs none.
   *
   * @param signal ends the wait for a key that comes from a function.
   * @throws {ConfigurationError} if the client has no such key, or its function gives an invalid one.
   * @throws the reason of the signal, and whatever the function throws.
   */
  async keyFor(
    kind: KeyKind,
    operationId: string,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    if (kind === 'none') return undefined;
    const key = this.#keys[kind];
    if (key === undefined)
      throw new ConfigurationError(
        `${operationId} needs the option \`${optionNames[kind]}\`, which is not set.`,
      );
    if (typeof key === 'string') return key;
    const given = await unlessAborted((async () => key())(), signal);
    return requiredHeaderValue(given, `The key that \`${optionNames[kind]}\` returned`);
  }

  /** Whether a key comes from a function, which may give another one when the gateway refuses it. */
  isFromFunction(kind: KeyKind): boolean {
    return kind !== 'none' && typeof this.#keys[kind] === 'function';
  }
}
