import { ConfigurationError } from '../errors/configuration-error.ts';
import { requiredHeaderValue } from './header-values.ts';
import type { KeyKind } from '../limiter/key-kind.ts';

/** A key, or what gives it: called once a call, and once more when the gateway refuses what it gave. */
export type Key = string | (() => string | Promise<string>);

/** The keys that a client may have; the gateway knows no others. */
export interface Keys {
  readonly instance: Key | undefined;
  readonly customer: Key | undefined;
  readonly admin: Key | undefined;
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

  /** The same caller, acting as another instance. @throws {ConfigurationError} for an id that cannot be one. */
  withInstance(instanceId: string): Credentials {
    return new Credentials(this.#keys, requiredHeaderValue(instanceId, 'instanceId'));
  }

  /**
   * The key for an operation, by the kind that its security scheme names.
   *
   * @throws {ConfigurationError} where the client has no such key, or is given one that no header can carry.
   */
  keyFor(kind: Exclude<KeyKind, 'none'>, operationId: string): string | Promise<string> {
    const key = this.#keys[kind];
    if (key === undefined)
      throw new ConfigurationError(
        `${operationId} needs the client's ${optionNames[kind]}, which is not set.`,
      );
    if (typeof key === 'string') return key;
    return askFor(key, optionNames[kind]);
  }

  /** Whether a key is asked for, so that another may be had where the gateway refuses it. */
  isAskedFor(kind: KeyKind): boolean {
    return kind !== 'none' && typeof this.#keys[kind] === 'function';
  }
}

const askFor = async (key: () => string | Promise<string>, name: string): Promise<string> =>
  requiredHeaderValue(await key(), `What the function ${name} gave`);
