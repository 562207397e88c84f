import { detailOf } from '../../../errors/parse-error-body.ts';
import type { Observation } from './check-body.ts';
import type { ProbeResponse } from './http-exchange.ts';
import { contentType, mediaTypeOf, parsed } from './media-types.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import type { ProbeCase } from './probe-case.ts';
import { documentedCode } from './probed-operations.ts';
import { needsNoId } from './read-cases.ts';
import type { ResponseSchemas } from './response-schemas.ts';
import { checkSuccess, type SuccessValue } from './check-success.ts';

/** What a response did wrong, and its JSON if it is valid. */
export interface ResponseCheck {
  readonly observations: readonly Observation[];
  /** The JSON of a success and its schema. */
  readonly value?: SuccessValue;
  /** The response is 409, which is right if the server always checks the pairing first. */
  readonly pairingFirst?: Observation;
}

/** Failures between the gateway and WhatsApp, in the gateway's words. They do not break the contract. */
const upstream =
  /^not found: |websocket|info query|timed out|server returned error|rate-overlimit|download failed|device not paired/;

/** A longer detail is cut. */
const longestDetail = 300;

/** Checks the status, media type, headers and body of a response. */
export const checkResponse = (
  schemas: ResponseSchemas,
  probeCase: ProbeCase,
  received: ProbeResponse,
): ResponseCheck => {
  const { operation, expected } = probeCase;
  const { status } = received;
  const detail = detailOf(received.body.toString()).slice(0, longestDetail);
  const documented = operation === undefined || documentedCode(operation, status) !== undefined;
  const error = status >= 400 ? errorFindings(probeCase, received) : [];
  if (!expected.includes(status)) {
    const unexpected: Observation = {
      rule:
        documented || probeCase.undocumented === true ? 'unexpected-status' : 'undocumented-status',
      kind: 'broken',
      place: documented ? probeCase.place : `${operation.place}/responses`,
      message: `called ${probeCase.title}, it responds with ${status}${detail === '' || status < 400 ? '' : `: ${detail}`}`,
      expected: expected.join(' or '),
      seen: String(status),
    };
    if (status === 409 && documented && probeCase.pairingMayComeFirst === true)
      return { observations: error, pairingFirst: unexpected };
    if (documented && isUpstreamFailure(probeCase, status, detail))
      return {
        observations: [{ ...unexpected, rule: 'upstream-failure', kind: 'note' }, ...error],
      };
    return { observations: [unexpected, ...error] };
  }
  if (status >= 400) {
    const undocumented: Observation[] =
      documented || probeCase.undocumented === true
        ? []
        : [
            {
              rule: 'undocumented-status',
              kind: 'broken',
              place: `${operation.place}/responses`,
              message: `called ${probeCase.title}, it responds with ${status}, which the contract does not document`,
              expected: operation.documented.join(', '),
              seen: String(status),
            },
          ];
    return {
      observations: [...undocumented, ...refusalFindings(probeCase, detail, status), ...error],
    };
  }
  const response = operation && schemas.responseFor(operation, status);
  return response === undefined ? { observations: [] } : checkSuccess(schemas, response, received);
};

/** A valid message, or a read that takes no id, works; if it does not, the connection to WhatsApp may be the reason. */
const isUpstreamFailure = (
  { kind, operation }: ProbeCase,
  status: number,
  detail: string,
): boolean =>
  (kind === 'send' || (kind === 'read' && operation !== undefined && needsNoId(operation))) &&
  operation?.key === 'instance' &&
  (status === 400 || status === 404 || status === 409) &&
  upstream.test(detail);

/** Whether a 400 is about what was wrong with the request. */
const refusalFindings = (
  { refusal, place, title }: ProbeCase,
  detail: string,
  status: number,
): Observation[] => {
  if (refusal === undefined || status !== 400) return [];
  const otherReason = (expected: string, certain: boolean): Observation[] => [
    {
      rule: 'refused-for-another-reason',
      kind: certain ? 'broken' : 'note',
      place,
      message: `called ${title}, it refuses the request for another reason`,
      expected,
      seen: detail,
    },
  ];
  if ('begins' in refusal)
    return detail.startsWith(refusal.begins) ? [] : otherReason(`${refusal.begins}: …`, true);
  // In the validator's own words the field would be named; other words may still be about it.
  const certain = /^(?:validation error|invalid request body):/.test(detail);
  if ('mentions' in refusal)
    return refusal.mentions.test(detail)
      ? []
      : otherReason(`a refusal of ${refusal.about}`, certain);
  const words = detail.toLowerCase().split(/[^a-z0-9]+/);
  if (refusal.names.some((name) => words.includes(name.toLowerCase()))) return [];
  return otherReason(`a refusal of ${refusal.names.join(' or ')}`, certain);
};

/** The body of an error is JSON with the status and a detail; that of a crash (500) is empty. */
const errorFindings = (
  { operation, place }: ProbeCase,
  { status, headers, body }: ProbeResponse,
): Observation[] => {
  if (status === 500 && body.byteLength === 0) return [];
  const at =
    operation && documentedCode(operation, status) !== undefined
      ? operation.place + pointerOf('responses', status)
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
      message: `the body of the ${status} is not a gateway error`,
      expected: `{"status":${status},"detail":"…"}`,
      seen:
        error === undefined
          ? 'not a JSON object'
          : `{${Object.entries(error)
              .map(
                ([name, value]) => `"${name}":${typeof value === 'number' ? value : typeof value}`,
              )
              .slice(0, 5)
              .join(',')}}`,
    });
  return found;
};
