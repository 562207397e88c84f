import { detailOf } from '../../../errors/parse-error-body.ts';
import type { Answer } from './http-exchange.ts';
import { preflightWithoutKeys } from './preflight-without-keys.ts';
import { parsed } from './media-types.ts';
import { canCall, requestOf, withKey, type ProbeRequest } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed, readsInstanceHeader, type Access, type Profile } from './profiles.ts';
import { needsNoId } from './read-cases.ts';
import type { ProbeContext } from './probe-context.ts';

/** What the first questions told: whether a phone is paired, or why nothing can be checked. */
export type Orientation =
  | { readonly kind: 'ready'; readonly paired: boolean | undefined }
  | { readonly kind: 'unchecked'; readonly reason: string };

/** A key that this many reads refuse is a wrong one; a single read that does is a finding. */
const readsAsked = 3;

/** The operation that tells whether a phone is paired. */
const statusOperation = 'getSessionStatus';

/** Asks a few reads, to tell a server that breaks its contract from one that cannot be asked at all. */
export const preflight = async (
  context: ProbeContext,
  operations: readonly ProbedOperation[],
  send: (request: ProbeRequest) => Promise<Answer>,
): Promise<Orientation> => {
  let paired: boolean | undefined;
  // One that asks for an instance all the same has many, and could not be told so by the answers to anything else.
  const access: Access = readsInstanceHeader(context.profile)
    ? withKey
    : { ...withKey, instance: 'none' };
  const all: Answer[] = [];
  for (const kind of ['instance', 'customer', 'admin'] as const) {
    if (!isServed(context.profile, kind) || !canCall(context, kind)) continue;
    const asked = operations
      .filter((operation) => operation.key === kind && operation.safe && needsNoId(operation))
      .toSorted((a, b) => Number(b.id === statusOperation) - Number(a.id === statusOperation))
      .slice(0, readsAsked);
    const answers: Answer[] = [];
    for (const operation of asked)
      answers.push(await send(requestOf(context, operation, { access })));
    const reason = reasonAgainst(context.profile, kind, answers);
    if (reason !== undefined) return { kind: 'unchecked', reason };
    if (asked[0]?.id === statusOperation) paired = isLoggedIn(answers[0]);
    all.push(...answers);
  }
  if (all.length === 0) {
    const reason = await preflightWithoutKeys(context, operations, send);
    if (reason !== undefined) return { kind: 'unchecked', reason };
  }
  if (all.length > 1 && all.every(({ status }) => status === 404))
    return {
      kind: 'unchecked',
      reason:
        'It has none of the routes that were asked for (404). Is the path of the address right?',
    };
  if (all.length > 1 && all.every(({ body }) => parsed(body) === undefined))
    return {
      kind: 'unchecked',
      reason: 'None of its answers is JSON. Does the address, with its path, belong to a gateway?',
    };
  return { kind: 'ready', paired };
};

const reasonAgainst = (
  profile: Profile,
  kind: 'instance' | 'customer' | 'admin',
  answers: readonly Answer[],
): string | undefined => {
  const all = (status: number, words: RegExp): boolean =>
    answers.length > 0 &&
    answers.every(
      (answer) => answer.status === status && words.test(detailOf(answer.body.toString())),
    );
  if (all(401, /./)) return `The ${kind} key is refused (401). Give the one of this server.`;
  if (all(404, /instance not found/)) return 'The server has no instance by this id (404).';
  if (all(503, /./))
    return 'The instance is not available yet (503). Try again when it has started.';
  if (all(400, /X-Instance-Id/i))
    return `The server asks for X-Instance-Id, so it is not ${profile}: give another --profile, and --instance-id.`;
  return undefined;
};

const isLoggedIn = (answer: Answer | undefined): boolean | undefined => {
  const status = answer && parsed(answer.body);
  return typeof status === 'object' && status !== null && 'isLoggedIn' in status
    ? status.isLoggedIn === true
    : undefined;
};
