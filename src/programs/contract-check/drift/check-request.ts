import { operationsOf, type Parameter } from '../../../contract/openapi.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import { bodyFindings } from '../server/check-body.ts';
import type { ProbedOperation } from '../server/probed-operations.ts';
import type { ResponseSchemas } from '../server/response-schemas.ts';
import type { DriftObservation } from './drift-findings.ts';
import type { RecordedCall } from './har-file.ts';

/** Checks the query and the body of a request. Ids in the path and body are not: the gateway takes several forms. */
export const requestFindings = (
  schemas: ResponseSchemas,
  operation: ProbedOperation,
  call: RecordedCall,
): readonly DriftObservation[] => [
  ...queryFindings(schemas, operation, call.url.searchParams),
  ...bodyProblems(schemas, operation, call),
];

const queryFindings = (
  schemas: ResponseSchemas,
  { id, place }: ProbedOperation,
  query: URLSearchParams,
): DriftObservation[] => {
  const { parameters = [] } = operationsOf(schemas.document).find((one) => one.id === id) ?? {};
  const documented = parameters.filter((parameter) => parameter.in === 'query');
  const at = place + pointerOf('parameters');
  const unknown = [...new Set(query.keys())].filter((name) =>
    documented.every((parameter) => parameter.name !== name),
  );
  return [
    ...unknown.map((name): DriftObservation => ({
      rule: 'undocumented-parameter',
      kind: 'note',
      place: at,
      message: 'the request has a query parameter that the contract does not document',
      seen: name,
    })),
    ...documented.flatMap((parameter): DriftObservation[] => {
      const { name, required = false } = parameter;
      const values = query.getAll(name);
      if (values.length === 0)
        return required
          ? [
              {
                rule: 'missing-parameter',
                kind: 'broken',
                place: at,
                message: `the request has no query parameter ${name}`,
                expected: 'a value',
              },
            ]
          : [];
      return values.every((value) => isValid(parameter, value))
        ? []
        : [
            {
              rule: 'wrong-parameter',
              kind: 'broken',
              place: at,
              message: `the query parameter ${name} violates the contract`,
              expected: expectedOf(parameter),
              seen: 'another text',
            },
          ];
    }),
  ];
};

const schemaOf = ({ schema }: Parameter) =>
  schema === undefined || '$ref' in schema ? {} : schema;

const isValid = (parameter: Parameter, value: string): boolean => {
  const { type, enum: values } = schemaOf(parameter);
  if (values !== undefined) return values.map(String).includes(value);
  if (type === 'integer') return /^-?\d+$/.test(value);
  if (type === 'number') return value !== '' && Number.isFinite(Number(value));
  return type !== 'boolean' || value === 'true' || value === 'false';
};

const expectedOf = (parameter: Parameter): string => {
  const { type, enum: values } = schemaOf(parameter);
  return values === undefined
    ? [type].flat().join(' or ')
    : `one of ${values.map(String).join(', ')}`;
};

const bodyProblems = (
  schemas: ResponseSchemas,
  { body: documented, place }: ProbedOperation,
  { body, headers }: RecordedCall,
): DriftObservation[] => {
  const at = place + pointerOf('requestBody');
  if (documented === undefined)
    return body === undefined
      ? []
      : [
          {
            rule: 'unexpected-body',
            kind: 'note',
            place,
            message: 'the request has a body, and the contract documents none',
          },
        ];
  // Some recorders leave bodies out, but not their length.
  if (body === undefined)
    return Number(headers['content-length'] ?? 0) > 0
      ? []
      : [
          {
            rule: 'missing-body',
            kind: 'broken',
            place: at,
            message: 'the request has no body',
            expected: 'JSON',
          },
        ];
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return [
      {
        rule: 'not-json',
        kind: 'broken',
        place: at,
        message: 'the body of the request is not JSON',
        expected: 'JSON',
      },
    ];
  }
  return bodyFindings(schemas, documented.schema, documented.place, json, 'the request').filter(
    ({ place: found }) => !found.endsWith('/x-jid-kinds'),
  );
};
