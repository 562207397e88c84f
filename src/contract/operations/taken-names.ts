import { wholeIdAsMethod } from './method-names.ts';
import { refuse } from './unserved.ts';

/** A method by which a resource of the client offers an operation. */
export interface ResourceMethod {
  readonly resource: string;
  readonly tag: string;
  readonly method: string;
  /** Whether an overlay chose the name (`x-method-names`). */
  readonly isGiven: boolean;
}

/** An operation and the methods that it would like to have. */
export interface NamedOperation {
  readonly id: string;
  readonly methods: readonly ResourceMethod[];
}

/** The names that were given so far: two operations cannot have the same. */
export class TakenNames {
  readonly #functions = new Map<string, string>();
  readonly #methods = new Map<string, string>();
  /** The whole id of each operation as a method: no other operation gets it as a short name. */
  readonly #reserved: ReadonlyMap<string, string>;

  constructor(operations: readonly NamedOperation[]) {
    this.#reserved = new Map(
      operations.flatMap(({ id, methods }) =>
        methods.map(({ resource }) => [`${resource}.${wholeIdAsMethod(id)}`, id] as const),
      ),
    );
  }

  /**
   * Takes the names of an operation. If another operation has its method's short name already, or as its whole id, the
   * method is called by the whole operation id: `chats.get` is `listChats`, so `getChat` becomes `chats.getChat`.
   *
   * @throws {ContractError} if another operation has one of the names.
   */
  take(id: string, name: string, resources: readonly ResourceMethod[]): readonly ResourceMethod[] {
    const other = this.#functions.get(name);
    if (other !== undefined)
      refuse(
        `${other} and ${id} would both be the function ${name}(). An overlay can give one of them another operation id.`,
      );
    const free = resources.map((entry) => this.#freeMethod(id, entry));
    this.#functions.set(name, id);
    for (const { resource, method } of free) this.#methods.set(`${resource}.${method}`, id);
    return free;
  }

  #freeMethod(id: string, entry: ResourceMethod): ResourceMethod {
    const { resource, method, isGiven } = entry;
    const holder = this.#methods.get(`${resource}.${method}`);
    const owner = this.#reserved.get(`${resource}.${method}`) ?? id;
    if (holder === undefined && (owner === id || isGiven)) return entry;
    const whole = wholeIdAsMethod(id);
    if (isGiven || this.#methods.has(`${resource}.${whole}`))
      refuse(
        `${holder ?? owner} and ${id} would both be ${resource}.${method}(). Name one of them in an overlay: x-method-names: { ${resource}: … } at the operation.`,
      );
    return { ...entry, method: whole };
  }
}
