import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidSignatureError } from '../errors/invalid-signature-error.ts';
import { bytesOf, textOf, type RawBody } from './raw-body.ts';

/** The `signingSecret` of an instance; while it is changed, the old one and the new. */
export type Secret = string | readonly string[];

const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** The name of the type is the browser's, and not everywhere known. */
type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/**
 * What checks signatures; undefined for the word `'unsigned'`, by which somebody says that there are none. Not for an
 * undefined secret: that is a variable which is not set, and would let anybody in.
 *
 * @throws {ConfigurationError} for a secret that is missing or empty.
 */
export const verifierOf = (secret: Secret): SignatureVerifier | undefined =>
  secret === 'unsigned' ? undefined : new SignatureVerifier(secret);

/** Checks signatures by the same secrets, of which the keys are made once. */
export class SignatureVerifier {
  readonly #keys: Promise<HmacKey[]>;

  /** @throws {ConfigurationError} for a secret that is missing, empty or `'unsigned'`: with it anybody could sign. */
  constructor(secret: Secret) {
    this.#keys = Promise.all(checkedSecrets(secret).map((text) => importKey(text, 'verify')));
    // Whoever verifies hears of it.
    this.#keys.catch(() => undefined);
  }

  /**
   * @param signature what stands in `X-Webhook-Signature`, or in the field `signature` of a stream's entry.
   * @throws {InvalidSignatureError} unless one of the secrets made the signature of just these bytes.
   * @throws {ConfigurationError} for a body that something parsed.
   */
  async verify(body: RawBody, signature: string | null | undefined): Promise<void> {
    const bytes = bytesOf(body);
    const mac = macOf(signature);
    const keys = await this.#keys;
    // The runtime compares in constant time; every secret is tried, so that the time does not tell which it was.
    const matches = await Promise.all(
      keys.map((key) => crypto.subtle.verify(algorithm.name, key, mac, bytes)),
    );
    if (!matches.includes(true)) throw new InvalidSignatureError(wrongSignature(body), 'wrong');
  }

  /**
   * Looks at a signature before the body is there: a stranger's is not worth being waited for.
   *
   * @throws {InvalidSignatureError} for one that is missing or malformed.
   */
  checkForm(signature: string | null | undefined): void {
    macOf(signature);
  }
}

/**
 * The signature of a body as the gateway writes it: for tests of an endpoint of yours.
 *
 * @throws {ConfigurationError} for an empty secret.
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
  if (secrets.length === 0) throw new ConfigurationError('The list of secrets is empty.');
  return secrets.map((text) => {
    // JavaScript passes anything, and an environment variable that is not set is undefined.
    if (typeof text !== 'string')
      throw new ConfigurationError(
        `The secret has to be a string, not ${text === null ? 'null' : `a value of type ${typeof text}`}: set it to the signingSecret of the instance.`,
      );
    if (text === '') throw new ConfigurationError('The secret is empty: anybody could sign.');
    if (text === 'unsigned')
      throw new ConfigurationError(
        "The word 'unsigned' is no secret, for everybody knows it. Give it alone, in place of the proof or of all secrets, to take events without a signature.",
      );
    return text;
  });
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
  const mac = signatureBytes(signature);
  if (mac === undefined)
    throw new InvalidSignatureError(
      'The signature is not written as the gateway writes it: sha256= and 64 hexadecimal digits in lower case.',
      'malformed',
    );
  return mac;
};

const signatureBytes = (signature: string): Uint8Array<ArrayBuffer> | undefined => {
  const hex = /^sha256=([0-9a-f]{64})$/.exec(signature)?.[1];
  if (hex === undefined) return undefined;
  return Uint8Array.from({ length: 32 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
};

/** The gateway writes `<`, `>`, `&` and the two line separators of Unicode as `\u003c` and so on, without exception. */
const neverWritten = /[<>&\u2028\u2029]/;

const wrongSignature = (body: RawBody): string =>
  neverWritten.test(textOf(body) ?? '')
    ? 'The signature is not of this body. It holds a bare "<", ">" or "&", which the gateway writes as \\u003c, \\u003e and \\u0026: it was parsed and written again on the way here. Give the bytes as they came.'
    : 'The signature is not of this body: the secret is another, or the body is not what was sent. If something parsed it and wrote it again, give the bytes as they came.';
