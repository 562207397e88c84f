import { meaningOf } from '../../../errors/gateway-texts.ts';
import { detailOf } from '../../../errors/parse-error-body.ts';
import type { ProbeResponse } from './http-exchange.ts';
import { parsed } from './media-types.ts';
import { preflightWithoutKeys } from './preflight-without-keys.ts';
import { canCall, requestOf, withKey, type ProbeRequest } from './probe-case.ts';
import type { ProbeContext } from './probe-context.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed, readsInstanceHeader, type Access, type Profile } from './profiles.ts';
import { needsNoId } from './read-cases.ts';
import { asksForInstance, mismatchText, recognizeProfile } from './recognized-profile.ts';

/** The result of the first requests: whether a phone is paired, or why nothing can be checked. */
export type Preflight =
  | { readonly kind: 'ready'; readonly paired: boolean | undefined }
  | { readonly kind: 'unchecked'; readonly reason: string };

/** A key that this many reads refuse is wrong; if a single read refuses it, that is a finding. */
const readsPerKey = 3;

/** The operation that says whether a phone is paired. */
const statusOperation = 'getSessionStatus';

/** Makes a few requests to tell a server that breaks its contract from one that cannot be checked at all. */
export const preflight = async (
  context: ProbeContext,
  operations: readonly ProbedOperation[],
  send: (request: ProbeRequest) => Promise<ProbeResponse>,
): Promise<Preflight> => {
  const recognized = await recognizeProfile(context, send);
  if (recognized !== undefined && recognized !== context.profile)
    return { kind: 'unchecked', reason: mismatchText(context.profile, recognized) };
  let paired: boolean | undefined;
  // Without the header, a server that is not in single mode says so.
  const access: Access = readsInstanceHeader(context.profile)
    ? withKey
    : { ...withKey, instance: 'none' };
  const all: ProbeResponse[] = [];
  for (const kind of ['instance', 'customer', 'admin'] as const) {
    if (!isServed(context.profile, kind) || !canCall(context, kind)) continue;
    const reads = operations
      .filter((operation) => operation.key === kind && operation.safe && needsNoId(operation))
      .toSorted((a, b) => Number(b.id === statusOperation) - Number(a.id === statusOperation))
      .slice(0, readsPerKey);
    const responses: ProbeResponse[] = [];
    for (const operation of reads)
      responses.push(await send(requestOf(context, operation, { access })));
    const reason = obstacle(context.profile, kind, responses);
    if (reason !== undefined) return { kind: 'unchecked', reason };
    if (reads[0]?.id === statusOperation) paired = isLoggedIn(responses[0]);
    all.push(...responses);
  }
  if (all.length === 0) {
    const reason = await preflightWithoutKeys(context, operations, send);
    if (reason !== undefined) return { kind: 'unchecked', reason };
  }
  if (
    all.length > 1 &&
    all.every((response) => response.status === 404 || asksForInstance(response))
  )
    return {
      kind: 'unchecked',
      reason: 'It has none of the requested routes. Is the path of the address right?',
    };
  if (all.length > 1 && all.every(({ body }) => parsed(body) === undefined))
    return {
      kind: 'unchecked',
      reason: 'None of its responses is JSON. Is this the address, with its path, of a gateway?',
    };
  return { kind: 'ready', paired };
};

/** Why nothing can be checked with this key, if all its reads got the same refusal. */
const obstacle = (
  profile: Profile,
  kind: 'instance' | 'customer' | 'admin',
  responses: readonly ProbeResponse[],
): string | undefined => {
  const all = (matches: (response: ProbeResponse) => boolean): boolean =>
    responses.length > 0 && responses.every(matches);
  const isRefused = ({ status }: ProbeResponse): boolean => status === 401;
  const isUnknownInstance = ({ status, body }: ProbeResponse): boolean =>
    meaningOf(status, detailOf(body.toString())) === 'unknown-instance';
  if (all(isRefused)) return `The ${kind} key is refused (401). Use the key of this server.`;
  if (all(isUnknownInstance)) return 'The server has no instance with this id (404).';
  if (all(({ status }) => status === 503))
    return 'The instance is not available yet (503). Try again once it is up.';
  // An admin's or customer's route that asks for the instance does not exist.
  if (kind === 'instance' && all(asksForInstance))
    return `The server asks for X-Instance-Id, so it is not ${profile}: use another --profile, and --instance-id.`;
  return undefined;
};

const isLoggedIn = (response: ProbeResponse | undefined): boolean | undefined => {
  const status = response && parsed(response.body);
  return typeof status === 'object' && status !== null && 'isLoggedIn' in status
    ? status.isLoggedIn === true
    : undefined;
};
