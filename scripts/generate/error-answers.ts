import {
  componentName,
  isReference,
  operationsOf,
  resolve,
  successesOf,
  type OpenApi,
  type Reference,
  type Response,
  type Schema,
} from '../../src/contract/openapi.ts';

/**
 * Gives every error response without a body in the contract the one that the client fills in: `status` and
 * `detail`. This is for types only, and changes the document; the gateway itself sends an empty body.
 */
export const fillErrorAnswers = (document: OpenApi): void => {
  const content = { 'application/json': { schema: errorSchema(document) } };
  for (const { operation } of operationsOf(document)) {
    const successes = new Set(successesOf(document, operation).map(({ code }) => code));
    for (const [code, answer] of Object.entries(operation.responses ?? {})) {
      if (successes.has(code) || !/^(?:[45]|default)/.test(code)) continue;
      const response = resolve(document, answer);
      if (Object.keys(response.content ?? {}).length > 0) continue;
      const filled = { ...response, content };
      const shared = isReference(answer) ? componentName(answer.$ref, 'responses') : undefined;
      const components = document.components?.responses;
      if (shared !== undefined && components && !isSuccess(document, response))
        components[shared] = filled;
      else if (operation.responses) operation.responses[code] = filled;
    }
  }
};

/** Whether a shared response means success in one of its operations. */
const isSuccess = (document: OpenApi, response: Response): boolean =>
  operationsOf(document).some(({ operation }) =>
    successesOf(document, operation).some((success) => success.response === response),
  );

/** The contract's own error schema, if it has the fields that the client fills in. */
const errorSchema = (document: OpenApi): Schema | Reference => {
  const own = document.components?.schemas?.['Error'];
  const { properties = {} } = own === undefined ? {} : resolve(document, own);
  if ('status' in properties && 'detail' in properties)
    return { $ref: '#/components/schemas/Error' };
  return {
    type: 'object',
    required: ['status', 'detail'],
    properties: { status: { type: 'integer' }, detail: { type: 'string' } },
  };
};
