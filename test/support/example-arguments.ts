import type { OpenApi } from '../../src/contract/openapi.ts';
import { resolve } from '../../src/contract/openapi.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';

/** The arguments of a call, from the contract's examples. */
export interface ExampleArguments {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly query: Readonly<Record<string, string>> | undefined;
}

/** @throws if the contract has no example for a required value. */
export const exampleArguments = (
  document: OpenApi,
  { id, parameters, params, operation, body, query }: OperationPlan,
): ExampleArguments => {
  const exampleOf = (name: string): string => {
    const example = parameters.find((parameter) => parameter.name === name)?.example;
    if (typeof example !== 'string' && typeof example !== 'number')
      throw new Error(`${id}: no example for ${name}`);
    return String(example);
  };
  const media =
    operation.requestBody && resolve(document, operation.requestBody).content['application/json'];
  const bodyExample: unknown = media?.example ?? Object.values(media?.examples ?? {})[0]?.value;
  if (body && bodyExample === undefined) throw new Error(`${id}: no example for the body`);
  return {
    params: Object.fromEntries(params.map(({ name }) => [name, exampleOf(name)])),
    body: bodyExample,
    query:
      query &&
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === 'query')
          .map(({ name }) => [name, exampleOf(name)]),
      ),
  };
};
