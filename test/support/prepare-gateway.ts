import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import type { Gateway } from '../../src/testing/gateway.ts';
import { exampleArguments } from './example-arguments.ts';
import { mergedContract } from './merged-contract.ts';

/** Operations that start a pairing, and are refused on a paired device. */
const pairing = new Set(['getQR', 'getQRText', 'getPairCode']);

/** Prepares a gateway so that the contract's example of an operation works. */
export const prepareGateway = (gateway: Gateway, plan: OperationPlan): void => {
  gateway.reset();
  if (pairing.has(plan.id)) gateway.unpair();
  // The examples of the admin operations name an instance that the gateway does not have.
  if (plan.path.startsWith('/admin/instances/{id}'))
    gateway.instances.set(exampleArguments(mergedContract, plan).params['id'] ?? '', {
      paired: true,
      available: true,
    });
};
