import type { OpenApi } from '../../../contract/openapi.ts';
import { OperationRouter } from '../../../testing/operation-router.ts';
import type { Check } from '../finding.ts';
import { counted } from '../report/counts.ts';
import { checkSuccess } from '../server/check-success.ts';
import { probedOperations, type ProbedOperation } from '../server/probed-operations.ts';
import { ResponseSchemas } from '../server/response-schemas.ts';
import { requestFindings } from './check-request.ts';
import { DriftFindings, type DriftObservation } from './drift-findings.ts';
import { gatewayCalls } from './gateway-calls.ts';
import { readHar, type RecordedCall } from './har-file.ts';

export interface DriftOptions {
  readonly contract: OpenApi;
  /** HAR files. */
  readonly files: readonly string[];
  /** The address of the gateway, if it is known. */
  readonly baseUrl: string | undefined;
}

/** Checks recorded traffic against the contract: the requests of a program, and the gateway's responses. */
export const driftCheck =
  ({ contract, files, baseUrl }: DriftOptions): Check =>
  async () => {
    const schemas = new ResponseSchemas(contract);
    const router = new OperationRouter(contract);
    const operations = new Map(probedOperations(contract).map((one) => [one.id, one]));
    const used = new Set<string>();
    const counts = { calls: 0, unanswered: 0, unrecorded: 0 };
    const findings = [];
    for (const file of files) {
      const found = new DriftFindings(file);
      for (const { call, path } of gatewayCalls(await readHar(file), baseUrl, router, file)) {
        counts.calls += 1;
        const match = router.match(call.method, path);
        const operation =
          match.kind === 'operation' ? operations.get(match.operation.id) : undefined;
        if (operation === undefined) {
          found.add(call.entry, undefined, unknownRoute(call.method, path, match.kind));
          continue;
        }
        used.add(operation.id);
        if (call.response.status === 0) counts.unanswered += 1;
        else if (call.response.body === undefined) counts.unrecorded += 1;
        for (const observation of [
          ...requestFindings(schemas, operation, call),
          ...responseFindings(schemas, operation, call),
        ])
          found.add(call.entry, operation.id, observation);
      }
      findings.push(...found.all);
    }
    const summary = [
      `${counted(counts.calls, 'call', 'calls')} of ${counted(used.size, 'operation', 'operations')}`,
      ...(counts.unanswered > 0 ? [`${counts.unanswered} without a response`] : []),
      ...(counts.unrecorded > 0 ? [`${counts.unrecorded} without a recorded body`] : []),
    ].join('; ');
    const isBroken = findings.some(({ kind }) => kind === 'broken');
    return { check: 'drift', outcome: isBroken ? 'broken' : 'kept', findings, summary };
  };

const unknownRoute = (
  method: string,
  path: string,
  kind: 'operation' | 'wrong-method' | 'unknown',
): DriftObservation => ({
  rule: 'unknown-route',
  kind: 'broken',
  message:
    kind === 'wrong-method'
      ? `the contract has no ${method} for this path`
      : 'the contract has no such path',
  seen: `${method} ${path
    .split('/')
    .map((part) => (isName(part) ? part : '<id>'))
    .join('/')}`,
});

/** The other segments may be ids of people. */
const isName = (segment: string): boolean => /^[a-z][a-z-]*$|^$/i.test(segment);

const responseFindings = (
  schemas: ResponseSchemas,
  operation: ProbedOperation,
  { response: { status, headers, body } }: RecordedCall,
): readonly DriftObservation[] => {
  // A browser asks whether what it has is current (304). No operation documents that response.
  if (status === 0 || status === 304) return [];
  const documented = schemas.responseFor(operation, status);
  if (documented === undefined)
    return [
      {
        rule: 'undocumented-status',
        kind: 'broken',
        place: `${operation.place}/responses`,
        message: `it responds with ${status}, which the contract does not document`,
        expected: operation.documented.join(', '),
        seen: String(status),
      },
    ];
  // A crash has an empty body.
  if (body === undefined || (status === 500 && body.length === 0)) return [];
  return checkSuccess(schemas, documented, { status, headers, body }).observations;
};
