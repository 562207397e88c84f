import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidSignatureError } from '../errors/invalid-signature-error.ts';
import { bytesOf, textOf, type RawBody } from './raw-body.ts';

/** The `signingSecret` of an instance. While you change it, a list of the old secret and the new one. */
export type Secret = string | readonly string[];

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** `CryptoKey` is not a global type in every runtime. */
type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/**
 * What verifies signatures. Undefined for the word `'unsigned'`, which says that the gateway has no signing secret. An
 * undefined secret is refused: it comes from a variable that is not set, and would let anybody in.
 *
 * @throws {ConfigurationError} for a secret that cannot be right.
 */
export const verifierOf = (secret: Secret): SignatureVerifier | undefined =>
  secret === 'unsigned' ? undefined : new SignatureVerifier(secret);

/** Verifies signatures with the same secrets. Their keys are imported once. */
export class SignatureVerifier {
  readonly #keys: Promise<HmacKey[]>;

  /**
   * @throws {ConfigurationError} for a secret that cannot be right, such as an empty one: anybody could sign with it.
   */
  constructor(secret: Secret) {
    this.#keys = Promise.all(checkedSecrets(secret).map((text) => importKey(text, 'verify')));
    // `verify` reports it; without this line it would be an unhandled rejection.
    this.#keys.catch(() => undefined);
  }

  /**
   * @param signature the header `X-Webhook-Signature`, or the field `signature` of a stream's entry.
   * @throws {InvalidSignatureError} unless one of the secrets made the signature from exactly these bytes.
   * @throws {ConfigurationError} for a body that was parsed.
   */
  async verify(body: RawBody, signature: string | null | undefined): Promise<void> {
    const bytes = bytesOf(body);
    const mac = macOf(signature);
    const keys = await this.#keys;
    // The runtime compares in constant time. All secrets are tried, so that the time does not tell which one matched.
    const matches = await Promise.all(
      keys.map((key) => crypto.subtle.verify(algorithm.name, key, mac, bytes)),
    );
    if (!matches.includes(true)) throw new InvalidSignatureError(wrongSignature(body), 'wrong');
  }

  /**
   * Checks the form of a signature before the body is read: a stranger without one is refused at once.
   *
   * @throws {InvalidSignatureError} for a signature that is missing or malformed.
   */
  checkForm(signature: string | null | undefined): void {
    macOf(signature);
  }
}

/**
 * The signature of a body as the gateway writes it. Use it in tests of your own endpoint.
 *
 * @throws {ConfigurationError} for a secret that cannot be right.
 * @example headers.set('X-Webhook-Signature', await sign(body, secret));
 */
export const sign = async (body: RawBody, secret: string): Promise<string> => {
  const [text = ''] = checkedSecrets(secret);
  const key = await importKey(text, 'sign');
  const mac = new Uint8Array(await crypto.subtle.sign(algorithm.name, key, bytesOf(body)));
  return `sha256=${Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

const checkedSecrets = (secret: Secret): readonly string[] => {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  if (secrets.length === 0) throw new ConfigurationError('The list `secret` is empty.');
  return secrets.map(checkedSecret);
};

const setSecret =
  "Set it to the instance's signingSecret, for example from the variable WSAPI_SIGNING_SECRET.";

const checkedSecret = (secret: unknown): string => {
  // JavaScript passes anything, and an environment variable that is not set is undefined.
  if (typeof secret !== 'string')
    throw new ConfigurationError(
      `\`secret\` must be a string, not ${secret === null ? 'null' : `a value of type ${typeof secret}`}. ${setSecret}`,
    );
  if (secret === '')
    throw new ConfigurationError(`\`secret\` is empty: anybody could sign. ${setSecret}`);
  if (secret === 'unsigned')
    throw new ConfigurationError(
      "The word 'unsigned' is not a secret, because everybody knows it. To accept events without a signature, pass it alone: `secret: 'unsigned'`.",
    );
  // A secret from a mounted file often ends with a line break. With it no signature would ever match.
  if (secret !== secret.trim() || /[\r\n]/.test(secret))
    throw new ConfigurationError(
      '`secret` contains a line break, or starts or ends with white space. Check the file or the variable that it comes from, such as WSAPI_SIGNING_SECRET.',
    );
  return secret;
};

const importKey = (secret: string, usage: 'sign' | 'verify'): Promise<HmacKey> =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, [usage]);

/** @throws {InvalidSignatureError} */
const macOf = (signature: string | null | undefined): Uint8Array<ArrayBuffer> => {
  if (signature === null || signature === undefined || signature === '')
    throw new InvalidSignatureError(
      'The event has no signature. If it comes from your gateway, set the signingSecret of the instance there.',
      'missing',
    );
  const hex = /^sha256=([0-9a-f]{64})$/.exec(typeof signature === 'string' ? signature : '')?.[1];
  if (hex === undefined)
    throw new InvalidSignatureError(
      'The signature is malformed. The gateway writes `sha256=` and 64 hexadecimal digits in lower case.',
      'malformed',
    );
  return Uint8Array.from({ length: 32 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
};

/** The gateway always writes `<`, `>`, `&` and the two line separators of Unicode as `\u003c` and so on. */
const neverWritten = /[<>&\u2028\u2029]/;

const wrongSignature = (body: RawBody): string =>
  neverWritten.test(textOf(body) ?? '')
    ? 'The signature does not match the body. The body has a bare "<", ">" or "&", which the gateway writes as \\u003c, \\u003e and \\u0026, so it was parsed and serialized again. Pass the bytes as they arrived.'
    : 'The signature does not match the body: the secret is wrong, or the body was changed. If it was parsed and serialized again, pass the bytes as they arrived.';
