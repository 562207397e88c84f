/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { RejectCallRequest } from '../schema.ts';

/**
 * Reject a ringing call
 *
 * Rejects a call that is ringing on the account. Both ids come from the `call_offer` event: its
 * `id` goes into the path, the `id` of its `caller` into the body. It works only while the call is
 * ringing, so react to the event at once. A 204 means that the rejection was sent, not that it
 * arrived in time.
 *
 * `POST /calls/{callId}/reject`
 *
 * @example
 * await rejectCall(wsapi, 'A1B2C3D4E5F60718293A4B5C6D7E8F90', { callerId: '+447700900123' });
 */
export const rejectCall = (
  client: Client,
  callId: string,
  body: RejectCallRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.rejectCall, { params: { callId }, body }, options);
