import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import type { Gateway } from '../../src/testing/gateway.ts';
import { exampleArguments } from './example-arguments.ts';
import { mergedContract } from './merged-contract.ts';

/** These start a pairing, and are refused while there is one. */
const pairing = new Set(['getQR', 'getQRText', 'getPairCode']);

/** Makes a gateway as it has to be for the contract's example of an operation to work. */
export const prepareGateway = (gateway: Gateway, plan: OperationPlan): void => {
  gateway.reset();
  if (pairing.has(plan.id)) gateway.unpair();
  // The gateway has one instance from the start; the examples of the admin's operations speak of another.
  if (plan.path.startsWith('/admin/instances/{id}'))
    gateway.instances.set(exampleArguments(mergedContract, plan).params['id'] ?? '', {
      paired: true,
      available: true,
    });
};
