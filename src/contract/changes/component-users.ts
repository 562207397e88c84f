import { stepsOf } from '../json-pointer.ts';
import { operationsAndWebhooks, resolve, isReference, type OpenApi } from '../openapi.ts';

/** Finds the operations that a place in the contract concerns. */
export class ComponentUsers {
  readonly #byComponent = new Map<string, Set<string>>();
  /** By path and method, and by the path alone for what stands beside its operations. */
  readonly #byPlace = new Map<string, string[]>();

  constructor(document: OpenApi) {
    for (const { id, path, method, operation, parameters } of operationsAndWebhooks(document)) {
      for (const place of [path, `${path} ${method}`])
        this.#byPlace.set(place, [...(this.#byPlace.get(place) ?? []), id]);
      this.#visit(document, [operation, parameters], id, new Set());
    }
  }

  /** The operations of a JSON pointer: the one that it lies in, or those that use the component that it lies in. */
  of(pointer: string): readonly string[] {
    const [part, first = '', second = ''] = stepsOf(pointer);
    if (part === 'components')
      return [...(this.#byComponent.get(`#/components/${first}/${second}`) ?? [])];
    return this.#byPlace.get(`${first} ${second}`) ?? this.#byPlace.get(first) ?? [];
  }

  #visit(document: OpenApi, node: unknown, id: string, seen: Set<object>): void {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if (isReference(node) && typeof node.$ref === 'string') {
      const users = this.#byComponent.get(node.$ref) ?? new Set<string>();
      this.#byComponent.set(node.$ref, users.add(id));
      this.#visit(document, resolve<object>(document, node), id, seen);
      return;
    }
    for (const value of Object.values(node)) this.#visit(document, value, id, seen);
  }
}
