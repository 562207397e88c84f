import { operationsAndWebhooks, type OpenApi, type PlacedOperation } from '../openapi.ts';
import { ComponentUsers } from './component-users.ts';

/** One of the two contracts, by its operations. */
export class Side {
  readonly document: OpenApi;
  readonly operations: ReadonlyMap<string, PlacedOperation>;
  readonly users: ComponentUsers;

  constructor(document: OpenApi) {
    this.document = document;
    this.operations = new Map(operationsAndWebhooks(document).map((placed) => [placed.id, placed]));
    this.users = new ComponentUsers(document);
  }
}

export interface Sides {
  readonly base: Side;
  readonly revision: Side;
}

/** Those of the operations that both contracts have. */
export const lastingOf = (ids: readonly string[], { base, revision }: Sides): readonly string[] =>
  ids.filter((id) => base.operations.has(id) && revision.operations.has(id));
