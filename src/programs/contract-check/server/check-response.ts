import { detailOf } from '../../../errors/parse-error-body.ts';
import type { Observation } from './check-body.ts';
import type { Answer } from './http-exchange.ts';
import { contentType, mediaTypeOf, parsed } from './media-types.ts';
import { pointerTo } from './contract-pointer.ts';
import type { ProbeCase } from './probe-case.ts';
import { documents } from './probed-operations.ts';
import { needsNoId } from './read-cases.ts';
import type { ResponseSchemas } from './response-schemas.ts';
import { checkSuccess, type SuccessValue } from './check-success.ts';

/** What is to be said of an answer, and what it holds where it is right. */
export interface Verdict {
  readonly observations: readonly Observation[];
  /** The JSON of a success, and its schema. */
  readonly value?: SuccessValue;
  /** Told that no phone is paired before the request was looked at, which may be this gateway's way. */
  readonly pairingFirst?: Observation;
}

/** Failures on the way to WhatsApp, as the gateway words them: they say nothing of the contract. */
const upstream =
  /^not found: |websocket|info query|timed out|server returned error|rate-overlimit|download failed|device not paired/;

/** More of a server's words is not repeated. */
const longestDetail = 300;

/** Judges an answer: its status, its media type, its headers and its body. */
export const checkAnswer = (
  schemas: ResponseSchemas,
  asked: ProbeCase,
  answer: Answer,
): Verdict => {
  const { operation, expected } = asked;
  const { status } = answer;
  const detail = detailOf(answer.body.toString()).slice(0, longestDetail);
  const documented = operation === undefined || documents(operation, status);
  const error = status >= 400 ? errorFindings(asked, answer) : [];
  if (!expected.includes(status)) {
    const unexpected: Observation = {
      rule: documented || asked.undocumented === true ? 'unexpected-status' : 'undocumented-status',
      kind: 'broken',
      place: documented ? asked.place : `${operation.place}/responses`,
      message: `called ${asked.title}, it answers ${status}${detail === '' || status < 400 ? '' : `: ${detail}`}`,
      expected: expected.join(' or '),
      seen: String(status),
    };
    if (status === 409 && documented && asked.pairingMayComeFirst === true)
      return { observations: error, pairingFirst: unexpected };
    if (documented && isUpstreamFailure(asked, status, detail))
      return {
        observations: [{ ...unexpected, rule: 'upstream-failure', kind: 'note' }, ...error],
      };
    return { observations: [unexpected, ...error] };
  }
  if (status >= 400) {
    const undocumented: Observation[] =
      documented || asked.undocumented === true
        ? []
        : [
            {
              rule: 'undocumented-status',
              kind: 'broken',
              place: `${operation.place}/responses`,
              message: `called ${asked.title}, it answers ${status}, which the contract does not name`,
              expected: operation.documented.join(', '),
              seen: String(status),
            },
          ];
    return { observations: [...undocumented, ...refusalFindings(asked, detail, status), ...error] };
  }
  const response = operation && schemas.responseFor(operation, status);
  return response === undefined ? { observations: [] } : checkSuccess(schemas, response, answer);
};

/** A read that needs no id has something to answer; if it has not, the line to WhatsApp is at fault. */
const isUpstreamFailure = (
  { kind, operation }: ProbeCase,
  status: number,
  detail: string,
): boolean =>
  kind === 'read' &&
  operation?.key === 'instance' &&
  needsNoId(operation) &&
  (status === 400 || status === 404 || status === 409) &&
  upstream.test(detail);

/** A request may have been refused for another reason than the one that it gave. */
const refusalFindings = (
  { refusal, place, title }: ProbeCase,
  detail: string,
  status: number,
): Observation[] => {
  if (refusal === undefined || status !== 400) return [];
  const unnoticed = (expected: string, certain: boolean): Observation[] => [
    {
      rule: 'refused-for-another-reason',
      kind: certain ? 'broken' : 'note',
      place,
      message: `called ${title}, it is refused, but not for that`,
      expected,
      seen: detail,
    },
  ];
  if ('begins' in refusal)
    return detail.startsWith(refusal.begins) ? [] : unnoticed(`${refusal.begins}: …`, true);
  const words = detail.toLowerCase().split(/[^a-z0-9]+/);
  if (refusal.names.some((name) => words.includes(name.toLowerCase()))) return [];
  // In the validator's own words, the field would be named. Other words may mean it all the same.
  const certain = /^(?:validation error|invalid request body):/.test(detail);
  return unnoticed(`a refusal of ${refusal.names.join(' or ')}`, certain);
};

/** Every error is JSON with its status and a detail; a crash has no body at all. */
const errorFindings = (
  { operation, place }: ProbeCase,
  { status, headers, body }: Answer,
): Observation[] => {
  if (status === 500 && body.byteLength === 0) return [];
  const at =
    operation && documents(operation, status)
      ? operation.place + pointerTo('responses', status)
      : place;
  const type = mediaTypeOf(headers['content-type']);
  const json = parsed(body);
  const found: Observation[] = [];
  if (type !== 'application/json') found.push(contentType(at, ['application/json'], type));
  const error =
    typeof json === 'object' && json !== null
      ? (json as { status?: unknown; detail?: unknown })
      : undefined;
  if (error?.status !== status || typeof error.detail !== 'string')
    found.push({
      rule: 'error-body',
      kind: 'broken',
      place: at,
      message: `the body of a ${status} is not the gateway's error`,
      expected: `{"status":${status},"detail":"…"}`,
      seen:
        error === undefined
          ? 'no JSON object'
          : `{${Object.entries(error)
              .map(
                ([name, value]) => `"${name}":${typeof value === 'number' ? value : typeof value}`,
              )
              .slice(0, 5)
              .join(',')}}`,
    });
  return found;
};
