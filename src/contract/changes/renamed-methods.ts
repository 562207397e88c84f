import { operationsOf, type OpenApi } from '../openapi.ts';
import type { ClientMethods } from './client-methods.ts';
import type { ContractChange } from './contract-change.ts';
import { pointerTo } from './operation-changes.ts';

/**
 * Methods that call another operation in a client of the published contract, or none, although their own operation is
 * still there: a new operation before it in the contract may take the method's name.
 *
 * @param told the other changes: that an operation is in another resource is among them.
 */
export const renamedMethods = (
  published: OpenApi,
  before: ClientMethods,
  after: ClientMethods,
  told: readonly ContractChange[],
): ContractChange[] => {
  const operations = operationsOf(published);
  const isTold = (id: string): boolean =>
    told.some(({ rule, operations: ids }) => rule === 'operation-tags-changed' && ids.includes(id));
  return operations.flatMap((operation): ContractChange[] => {
    const { id } = operation;
    const earlier = before.byOperation.get(id) ?? [];
    const later = after.byOperation.get(id) ?? [];
    const gone = earlier.filter((method) => !later.map(nameOf).includes(nameOf(method)));
    if (gone.length === 0 || later.length === 0 || isTold(id)) return [];
    const [first = ''] = gone;
    const taker = operations.find((other) =>
      after.byOperation.get(other.id)?.map(nameOf).includes(nameOf(first)),
    );
    const instead =
      taker === undefined
        ? ''
        : `; ${nameOf(first)} calls ${taker.method.toUpperCase()} ${taker.path} instead`;
    return [
      {
        group: 'breaking',
        rule: 'method-renamed',
        operations: [id],
        sentence: `is now ${later.join(' and ')}${instead}`,
        places: [pointerTo(operation)],
        before: gone.join(', '),
        after: later.join(', '),
      },
    ];
  });
};

/** `groups.get(id)` → `groups.get`: other arguments are a change of their own. */
const nameOf = (method: string): string => method.replace(/\(.*$/, '');
