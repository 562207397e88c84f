import { isReference, methods, type OpenApi, type Operation } from '../openapi.ts';
import { schemasBelow } from '../schemas-below.ts';
import { sentName } from './comparable-names.ts';

const prefix = '#/components/schemas/';

/**
 * Gives a schema of both requests and responses a second component, as callers send it. A comparison tells each
 * component once, and what breaks those who send a field does not break those who read it.
 */
export const withSentSchemas = (documents: readonly OpenApi[]): OpenApi[] => {
  const both = new Set(
    documents.flatMap((document) => {
      const answered = schemasBelow(document, answersOf(document));
      return [...schemasBelow(document, requestsOf(document))].filter((name) => answered.has(name));
    }),
  );
  return both.size === 0 ? [...documents] : documents.map((document) => withCopies(document, both));
};

const operationsIn = (items: OpenApi['paths'] = {}): Operation[] =>
  Object.values(items).flatMap((item) => methods.flatMap((method) => item[method] ?? []));

const requestsOf = ({ paths }: OpenApi): unknown[] =>
  operationsIn(paths).flatMap(({ parameters, requestBody }) => [parameters, requestBody]);

/** The request of a webhook is what callers receive. */
const answersOf = ({ paths, webhooks }: OpenApi): unknown[] => [
  ...operationsIn(paths).map(({ responses }) => responses),
  ...operationsIn(webhooks).flatMap(({ parameters, requestBody }) => [parameters, requestBody]),
];

const withCopies = (document: OpenApi, both: ReadonlySet<string>): OpenApi => {
  const requests = requestsOf(document);
  const sent = schemasBelow(document, requests);
  const answered = schemasBelow(document, answersOf(document));
  const toCopies = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(toCopies);
    if (typeof node !== 'object' || node === null) return node;
    if (isReference(node) && typeof node.$ref === 'string') {
      const name = node.$ref.slice(prefix.length);
      if (node.$ref.startsWith(prefix) && both.has(name))
        return { ...node, $ref: `${prefix}${sentName(name)}` };
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, toCopies(value)]));
  };
  const { schemas = {}, parameters, requestBodies } = document.components ?? {};
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths ?? {}).map(([path, item]) => [
        path,
        {
          ...item,
          ...Object.fromEntries(
            methods.flatMap((method) => {
              const operation = item[method];
              if (operation === undefined) return [];
              const { parameters: own, requestBody } = operation;
              return [
                [
                  method,
                  {
                    ...operation,
                    ...(own && { parameters: toCopies(own) }),
                    ...(requestBody && { requestBody: toCopies(requestBody) }),
                  },
                ],
              ];
            }),
          ),
        },
      ]),
    ),
    components: {
      ...document.components,
      ...(parameters && { parameters: toCopies(parameters) }),
      ...(requestBodies && { requestBodies: toCopies(requestBodies) }),
      schemas: Object.fromEntries(
        Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
          if (both.has(name))
            return [
              [name, schema],
              [sentName(name), toCopies(schema)],
            ];
          return [[name, sent.has(name) && !answered.has(name) ? toCopies(schema) : schema]];
        }),
      ),
    },
  } as OpenApi; // safe: the same contract, with other references
};
