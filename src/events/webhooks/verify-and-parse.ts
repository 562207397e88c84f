import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { parseEvent } from '../parse-event.ts';
import type { RawBody } from '../raw-body.ts';
import { SignatureVerifier, type Secret } from '../signature.ts';

/**
 * Checks that the gateway made a body: that its signature is of just these bytes, by one of the secrets, in constant
 * time. It throws where that is not so, and otherwise says nothing.
 *
 * @param rawBody the bytes as they came, or their text. What was parsed and written again does not pass: the gateway
 *   writes `<`, `>` and `&` otherwise than `JSON.stringify`.
 * @param signature the header `X-Webhook-Signature`: `sha256=` and the HMAC-SHA256 in lower-case hexadecimal digits.
 * @param secret the `signingSecret` of the instance; while it is changed, a list of both.
 * @throws {InvalidSignatureError} for a signature that is missing, malformed or wrong; `problem` says which.
 * @throws {ConfigurationError} for a secret that is missing or empty, and for a body that was parsed.
 * @example await verify(await request.arrayBuffer(), request.headers.get('x-webhook-signature'), secret);
 */
export const verify = async (
  rawBody: RawBody,
  signature: string | null | undefined,
  secret: Secret,
): Promise<void> => new SignatureVerifier(secret).verify(rawBody, signature);

/**
 * Reads an event, once its signature was verified. A type that the contract does not list comes out as an
 * `UnknownEvent`.
 *
 * @param proof signature and secret, as for `verify`; `'unsigned'` where the gateway has no signing secret, so that
 *   anybody who knows the address can make events up.
 * @throws what `verify` throws.
 * @throws {InvalidEventError} for what is no event.
 * @example
 * const event = await parse(rawBody, { signature: headers['x-webhook-signature'], secret });
 * if (event.eventType === 'message') console.log(event.eventData.chatId);
 */
export const parse = async (
  rawBody: RawBody,
  proof: { readonly signature: string | null | undefined; readonly secret: Secret } | 'unsigned',
): Promise<WsapiEvent | UnknownEvent> => {
  if (proof !== 'unsigned') await verify(rawBody, proof.signature, proof.secret);
  return parseEvent(rawBody);
};
