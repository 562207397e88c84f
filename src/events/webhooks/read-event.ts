import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { parseEvent } from '../parse-event.ts';
import type { EventValidation } from '../event-validation.ts';
import { Refusal } from './webhook-response.ts';
import type { BodyRoom } from './body-room.ts';
import type { Incoming } from './incoming.ts';
import type { WebhookSettings } from './webhook-options.ts';

/**
 * Reads the event of a request. What is cheap is checked first: a request without a well-formed signature is refused
 * before its body is read.
 *
 * @param room for bodies that are arriving.
 * @param late aborted with the `Refusal` of the reason when the body takes too long.
 * @throws {Refusal | InvalidSignatureError | InvalidEventError}
 */
export const readEvent = async (
  { verifier, maxBodyBytes, maxAgeMs, validation, onError }: WebhookSettings,
  room: BodyRoom,
  request: Incoming,
  late: AbortController,
): Promise<{ readonly event: WsapiEvent | UnknownEvent; readonly bytes: number }> => {
  if (request.method !== 'POST') throw new Refusal(405, 'the gateway sends POST');
  if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type') ?? ''))
    throw new Refusal(415, 'the gateway sends application/json');
  const signature = request.header('x-webhook-signature');
  verifier?.checkForm(signature);
  const place = room.enter(request.address, (reason) => late.abort(reason));
  try {
    const { signal } = late;
    const body = await request.body({ maxBytes: maxBodyBytes, signal, onBytes: place.add });
    await verifier?.verify(body, signature);
    const event = parseEvent(body);
    checkAge(event, maxAgeMs);
    if (validation) await checkContract(validation, event, onError);
    return { event, bytes: body.byteLength };
  } finally {
    place.leave();
  }
};

/** A genuine event that is refused does not come again, so `onError` gets it. */
const checkContract = async (
  validation: EventValidation,
  event: WsapiEvent | UnknownEvent,
  onError: WebhookSettings['onError'],
): Promise<void> => {
  try {
    await validation.load();
    validation.check(event);
  } catch (error) {
    onError?.(error, event);
    throw error;
  }
};

/** @throws {Refusal} for an event that is too old, or whose time cannot be read. */
const checkAge = (
  { receivedAt }: WsapiEvent | UnknownEvent,
  maxAgeMs: number | undefined,
): void => {
  // Not `>`: a time that cannot be read gives NaN, which must be refused as well.
  if (maxAgeMs !== undefined && !(Date.now() - Date.parse(receivedAt) <= maxAgeMs))
    throw new Refusal(401, 'the event is older than maxAgeMs: somebody may have sent it again');
};
