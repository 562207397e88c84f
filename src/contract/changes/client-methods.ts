import { withNullTypes } from '../nullability.ts';
import { operationsOf, type OpenApi } from '../openapi.ts';
import { argumentsOf, planServed } from '../operations/operation-plan.ts';
import { withoutOwnHeaders } from '../overlay/plain-contract.ts';

/** How what a contract describes is called by those who use the client, by operation id. */
export interface ClientMethods {
  /** `groups.create(body)`; of an operation in several resources each; of an event `message event`. */
  readonly byOperation: ReadonlyMap<string, readonly string[]>;
  /** Operations that no method can be made of, and why. */
  readonly unserved: ReadonlyMap<string, string>;
}

/** @param document a contract with its overlays: they name resources and methods. */
export const clientMethods = (document: OpenApi): ClientMethods => {
  const { plans, unserved } = planServed(withoutOwnHeaders(withNullTypes(document)));
  return {
    byOperation: new Map([
      ...plans.map((plan): [string, string[]] => {
        const variables = argumentsOf(plan).map(({ variable }) => variable);
        return [
          plan.id,
          plan.resources.map(
            ({ resource, method }) => `${resource}.${method}(${variables.join(', ')})`,
          ),
        ];
      }),
      ...operationsOf(document, 'webhooks').map(({ id, path }): [string, string[]] => [
        id,
        [`${path} event`],
      ]),
    ]),
    unserved: new Map(unserved.map(({ id, reason }) => [id, reason])),
  };
};
