import { meaningOf } from '../../../errors/gateway-texts.ts';
import { detailOf } from '../../../errors/parse-error-body.ts';
import type { ProbeResponse } from './http-exchange.ts';
import type { ProbeRequest } from './probe-case.ts';
import type { Profile } from './profiles.ts';
import type { ProbeContext } from './probe-context.ts';
import { unknownPath } from './unassigned-ids.ts';

type Send = (request: ProbeRequest) => Promise<ProbeResponse>;

/**
 * The profile that the server's routes show, or undefined if they do not show it. It needs no valid key:
 * - in single mode no route asks for `X-Instance-Id`, in the other profiles those of an instance do;
 * - `/admin/instances` exists in multi mode only, `/account/instances` in the cloud only. Where a route exists, the
 *   gateway checks the key; other paths get the same response as any unknown one.
 */
export const recognizeProfile = async (
  { keys }: Pick<ProbeContext, 'keys'>,
  send: Send,
): Promise<Profile | undefined> => {
  const get = (path: string, key?: string): Promise<ProbeResponse> =>
    send({ method: 'GET', path, headers: key === undefined ? {} : { 'X-Api-Key': key } });
  const status = await get('/session/status', keys.instance);
  const unknown = await get(unknownPath);
  if (!asksForInstance(status) && !asksForInstance(unknown)) {
    // Another server, a wrong path or a failure shows nothing. Refusals alone could be those of unknown routes.
    const isGateway =
      unknown.status === 401 &&
      (status.status < 300 || (status.status === 401 && (await get('/health')).status === 200));
    return isGateway && !asksForInstance(await get('/chats', keys.instance))
      ? 'self-hosted-single'
      : undefined;
  }
  if (!asksForInstance(status)) return undefined;
  const hasAdmin = differs(await get('/admin/instances'), unknown);
  const hasAccount = differs(await get('/account/instances'), unknown);
  if (hasAdmin === hasAccount) return undefined;
  return hasAdmin ? 'self-hosted-multi' : 'cloud';
};

export const asksForInstance = ({ status, body }: ProbeResponse): boolean =>
  meaningOf(status, detailOf(body.toString())) === 'instance-not-named';

const differs = (one: ProbeResponse, other: ProbeResponse): boolean =>
  one.status !== other.status && one.status === 401;

/** What to tell the caller about a profile that does not match. */
export const mismatchText = (expected: Profile, recognized: Profile): string =>
  `The server is ${descriptions[recognized]}, not ${expected}: use --profile ${recognized}.`;

const descriptions = {
  cloud: 'the cloud edition (it has /account routes)',
  'self-hosted-single': 'in single mode (it does not ask for X-Instance-Id)',
  'self-hosted-multi': 'in multi mode (it has /admin routes)',
} as const satisfies Record<Profile, string>;
