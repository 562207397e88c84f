import { withNullTypes } from '../nullability.ts';
import { operationsOf, type OpenApi } from '../openapi.ts';
import { planServed } from '../operations/operation-plan.ts';
import { argumentsOf } from '../operations/request-arguments.ts';
import { withoutClientHeaders } from '../trim-contract.ts';

/** How users of the client call the operations of a contract. */
export interface ClientMethods {
  /** By operation id: `groups.create(body)`, one per resource that has the operation. For an event: `message event`. */
  readonly byOperation: ReadonlyMap<string, readonly string[]>;
  /** Operations that the client cannot call, and why. */
  readonly unserved: ReadonlyMap<string, string>;
}

/** @param document a contract with its overlays applied: they name resources and methods. */
export const clientMethods = (document: OpenApi): ClientMethods => {
  const { plans, unserved } = planServed(withoutClientHeaders(withNullTypes(document)));
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
