import { operationsOf, type OpenApi } from '../openapi.ts';
import type { ClientMethods } from './client-methods.ts';
import type { ContractChange } from './contract-change.ts';
import { pointerTo } from './operation-changes.ts';

/**
 * Methods that the client has, and that a client of the published contract would not have although the operation is
 * still there: its body is no longer JSON, say, or it needs a header that the client does not send.
 */
export const vanishedMethods = (
  published: OpenApi,
  before: ClientMethods,
  after: ClientMethods,
): ContractChange[] =>
  operationsOf(published).flatMap((operation): ContractChange[] => {
    const methods = before.byOperation.get(operation.id);
    const reason = after.unserved.get(operation.id)?.replace(/\.$/, '');
    if (methods === undefined || reason === undefined) return [];
    return [
      {
        group: 'breaking',
        rule: 'method-removed',
        operations: [operation.id],
        sentence: `the client can no longer call it: ${reason}`,
        places: [pointerTo(operation)],
        before: methods.join(', '),
        after: 'not there',
      },
    ];
  });
