import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planOperations } from '../../src/contract/operations/operation-plan.ts';
import { createGateway, type Gateway } from '../../src/testing.ts';
import { exampleArguments } from '../support/example-arguments.ts';
import { mergedContract } from '../support/merged-contract.ts';

/**
 * Replays requests whose answers were recorded at the real gateway, in multi mode, with and without a paired device.
 * Statuses and error texts must be equal. Of successes the kinds of the fields are compared, because the recording has
 * canned answers in WhatsApp's place.
 */

interface RecordedAnswer {
  readonly device: 'paired' | 'unpaired';
  readonly method: string;
  readonly path: string;
  readonly key: 'instance' | 'admin' | 'none' | 'wrong' | 'another';
  readonly instance: 'own' | 'none' | 'unknown';
  readonly body?: string;
  readonly status: number;
  readonly contentType?: string;
  readonly detail?: string;
  /** Of a success: the JSON, or how many bytes there were. */
  readonly answer?: unknown;
  /** The answer depends on what WhatsApp knows. */
  readonly state?: boolean;
}

const recordedAnswers = JSON.parse(
  readFileSync(new URL('../data/recorded-answers.json', import.meta.url), 'utf8'),
) as RecordedAnswer[];

const gateways = {
  paired: createGateway({ edition: 'self-hosted-multi' }),
  unpaired: createGateway({ edition: 'self-hosted-multi', paired: false }),
};

/** The recorder cut texts of some requests after this many characters. */
const cutAfter = 200;

const plans = planOperations(mergedContract);
const exampleOf = (operationId: string, name: string): string => {
  const plan = plans.find(({ id }) => id === operationId);
  return (plan && exampleArguments(mergedContract, plan).params[name]) ?? '';
};

/** The groups and channels of the recording, and those that the test gateway starts with. */
const renamed: readonly (readonly [RegExp, string])[] = [
  [/\/groups\/invite\/[^/]+$/, `/groups/invite/${exampleOf('getGroupInfoFromLink', 'code')}`],
  [/"code":"string"/, `"code":"${exampleOf('getGroupInfoFromLink', 'code')}"`],
  [/\/communities\/120363000000000001@g\.us/, `/communities/${exampleOf('getCommunity', 'id')}`],
  [/120363000000000001@g\.us/, exampleOf('getGroup', 'id')],
  [/120363000000000501@newsletter/, exampleOf('getNewsletter', 'id')],
];

const asKnown = (text: string): string =>
  renamed.reduce((changed, [theirs, ours]) => changed.replace(theirs, ours), text);

const replay = async (request: RecordedAnswer): Promise<Response> => {
  const gateway = gateways[request.device];
  // The recording's answers are canned, so what one request changes must not show in the next.
  gateway.reset();
  const adapt = request.state === true ? asKnown : (text: string) => text;
  const key = keysOf(gateway)[request.key];
  return gateway.fetch(`${gateway.url}${adapt(request.path)}`, {
    method: request.method,
    headers: {
      ...(key !== undefined && { 'X-Api-Key': key }),
      ...(request.instance !== 'none' && {
        'X-Instance-Id': request.instance === 'own' ? gateway.instanceId : 'no-such-instance',
      }),
    },
    ...(request.body !== undefined && { body: adapt(request.body) }),
  });
};

const keysOf = (gateway: Gateway): Record<RecordedAnswer['key'], string | undefined> => {
  gateway.instances.set('another', { apiKey: 'another-key', paired: true, available: true });
  return {
    instance: gateway.apiKey,
    admin: gateway.adminKey,
    another: 'another-key',
    wrong: 'wrong-key',
    none: undefined,
  };
};

/** The fields whose kinds differ, where both answers have them. */
const differentKinds = (theirs: unknown, ours: unknown, path = ''): string[] => {
  if (theirs === null || ours === null) return [];
  const kinds = [theirs, ours].map((value) => (Array.isArray(value) ? 'array' : typeof value));
  if (kinds[0] !== kinds[1]) return [`${path}: ${kinds.join(' is ')} here`];
  if (Array.isArray(theirs) && Array.isArray(ours))
    return theirs.length === 0 || ours.length === 0
      ? []
      : differentKinds(theirs[0], ours[0], `${path}[0]`);
  if (typeof theirs !== 'object') return [];
  return Object.entries(theirs).flatMap(([name, value]) =>
    name in (ours as object)
      ? differentKinds(value, (ours as Record<string, unknown>)[name], `${path}.${name}`)
      : [],
  );
};

const titleOf = ({ device, method, path, key, instance, body = '' }: RecordedAnswer): string =>
  `${device} ${method} ${path} ${body} (key: ${key}, instance: ${instance})`;

describe('answers as the real gateway', () => {
  test.each(recordedAnswers.map((recorded) => ({ title: titleOf(recorded), recorded })))(
    '$title',
    async ({ recorded }) => {
      const response = await replay(recorded);
      const text = await response.text();
      const json: unknown =
        response.headers.get('content-type') === 'application/json' ? JSON.parse(text) : undefined;
      const { detail } = (response.ok ? {} : json) as { detail?: string };
      const cut = recorded.detail?.length === cutAfter ? detail?.slice(0, cutAfter) : detail;
      expect({
        status: response.status,
        contentType: response.headers.get('content-type') ?? undefined,
        detail: cut,
      }).toEqual({
        status: recorded.status,
        contentType: recorded.contentType,
        detail: recorded.detail,
      });
      if (json !== undefined && recorded.answer !== undefined)
        expect(differentKinds(recorded.answer, json)).toEqual([]);
    },
  );
});
