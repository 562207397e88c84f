import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { checkObject } from '../../options/option-checks.ts';
import { parseEvent } from '../parse-event.ts';
import type { RawBody } from '../raw-body.ts';
import { SignatureVerifier, type Secret } from '../signature.ts';

/**
 * Verifies that the gateway made a body: that one of the secrets made the signature from exactly these bytes. The
 * comparison takes constant time. It throws if the signature does not match, and otherwise returns nothing.
 *
 * @param rawBody the bytes as they arrived, or their text. A body that was parsed and serialized again does not match:
 *   the gateway writes `<`, `>` and `&` in another way than `JSON.stringify`.
 * @param signature the header `X-Webhook-Signature`: `sha256=` and the HMAC-SHA256 in lower-case hexadecimal digits.
 * @param secret the instance's `signingSecret`. While you change it, a list of both.
 * @throws {InvalidSignatureError} for a signature that is missing, malformed or wrong; `problem` says which.
 * @throws {ConfigurationError} for a secret that cannot be right, and for a body that was parsed.
 * @example await verify(await request.arrayBuffer(), request.headers.get('x-webhook-signature'), secret);
 */
export const verify = async (
  rawBody: RawBody,
  signature: string | null | undefined,
  secret: Secret,
): Promise<void> => new SignatureVerifier(secret).verify(rawBody, signature);

/**
 * Verifies the signature of an event and parses it. An event type that the contract does not list is returned as an
 * `UnknownEvent`.
 *
 * @param proof signature and secret, as for `verify`. `'unsigned'` if the gateway has no signing secret: then anybody
 *   who knows your address can forge events.
 * @throws what `verify` throws.
 * @throws {InvalidEventError} for a body that is not an event.
 * @example
 * const event = await parse(rawBody, { signature: headers['x-webhook-signature'], secret });
 * if (event.eventType === 'message') console.log(event.eventData.chatId);
 */
export const parse = async (
  rawBody: RawBody,
  proof: { readonly signature: string | null | undefined; readonly secret: Secret } | 'unsigned',
): Promise<WsapiEvent | UnknownEvent> => {
  if (proof !== 'unsigned') {
    checkObject(proof, 'The second argument of parse');
    await verify(rawBody, proof.signature, proof.secret);
  }
  return parseEvent(rawBody);
};
