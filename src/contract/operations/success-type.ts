import {
  resolve,
  successesOf,
  type OpenApi,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from '../openapi.ts';
import { jsonContent, jsonType } from './json-type.ts';
import { stringLiteral } from './literals.ts';
import { refuse } from './unserved.ts';

/** What a call returns when it succeeds. */
export interface SuccessType {
  readonly answer: 'json' | 'binary' | 'none';
  /** The type of the data, as TypeScript. */
  readonly result: string;
  /** Whether the response is one page of a list; the query says which. */
  readonly paged: boolean;
}

/** The type of an operation's success; a union if the contract names several. */
export const successType = (
  document: OpenApi,
  id: string,
  operation: Operation,
  parameters: readonly Parameter[],
): SuccessType => {
  const answers = successesOf(document, operation).map(({ code, response }) => {
    const json = jsonContent(response.content);
    const place = `operations[${stringLiteral(id)}]['responses'][${/^\d+$/.test(code) ? code : stringLiteral(code)}]`;
    if (json)
      return {
        answer: 'json' as const,
        result: jsonType(json[1].schema, `${place}['content'][${stringLiteral(json[0])}]`),
        schema: json[1].schema,
      };
    return Object.keys(response.content ?? {}).length > 0
      ? { answer: 'binary' as const, result: 'Download' }
      : { answer: 'none' as const, result: 'void' };
  });
  const [first = refuse('the contract names no response for its success.')] = answers;
  const holding = answers.filter(({ answer }) => answer !== 'none');
  const [{ answer } = first] = holding;
  if (holding.some((other) => other.answer !== answer))
    refuse(
      'it succeeds with a file in one response and JSON in another, which a client cannot tell apart.',
    );
  if (answer === 'binary' && holding.length < answers.length)
    refuse('it succeeds with a file in one response and without a body in another.');
  const results = answers.map(({ result }) =>
    result === 'void' && holding.length > 0 ? 'undefined' : result,
  );
  return {
    answer,
    result: [...new Set(results)].join(' | '),
    paged: answers.length === 1 && isPaged(document, parameters, first.schema),
  };
};

/** Pages as in the cloud edition: `pageNumber` in the query, `items` and `totalCount` in the response. */
const isPaged = (
  document: OpenApi,
  parameters: readonly Parameter[],
  schema: Schema | Reference | undefined,
): boolean => {
  const { properties = {} } = schema === undefined ? {} : resolve(document, schema);
  const asked = parameters.some(
    (parameter) => parameter.in === 'query' && parameter.name === 'pageNumber',
  );
  return asked && Object.hasOwn(properties, 'items') && Object.hasOwn(properties, 'totalCount');
};
