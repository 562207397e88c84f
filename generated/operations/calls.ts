/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { RejectCallRequest } from '../schema.ts';

/**
 * Turn away a call while it rings
 *
 * Declines a call that is ringing on the account. Both ids come from the `call_offer` event: its
 * `id` goes into the path, the `id` of its `caller` into the body. It takes effect only while the
 * call rings, so act on the event at once; a 204 says that the refusal was sent, not that it came
 * in time.
 *
 * `POST /calls/{callId}/reject`
 *
 * @example
 * await rejectCall(wsapi, 'A1B2C3D4E5F60718293A4B5C6D7E8F90', { callerId: '447700900123@s.whatsapp.net' });
 */
export const rejectCall = (
  client: Client,
  callId: string,
  body: RejectCallRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  client.request(routes.rejectCall, { params: { callId }, body }, options);
