import { stepsOf } from '../../../../contract/json-pointer.ts';
import { componentName, isReference, resolve, type OpenApi } from '../../../../contract/openapi.ts';

/** What a JSON pointer into a contract points to. */
export type ContractPlace =
  | { readonly is: 'parameter'; readonly name: string; readonly in: string }
  /** A component as a whole. */
  | { readonly is: 'type'; readonly name: string }
  | {
      readonly is: 'schema';
      /** The component that has the schema, or the operation's id. */
      readonly owner: string;
      /** The names of the properties on the way; none for the schema itself. */
      readonly path: readonly string[];
      /** What stands there: a schema, or the value of one of its keywords. */
      readonly value: unknown;
    }
  | { readonly is: 'operation' };

/** Undefined if the document has nothing at the pointer. */
export const contractPlace = (
  document: OpenApi,
  pointer: string,
  operation: string,
): ContractPlace | undefined => {
  const steps = stepsOf(pointer);
  let value: unknown = document;
  let owner: string | undefined;
  let path: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string, unknown>)[step];
    const before = steps[index - 1];
    // A field of a schema may be called so too.
    if (before === 'parameters' && owner === undefined) {
      const { name, in: place } = resolved(document, value) as { name: string; in: string }; // safe: it is a parameter
      return { is: 'parameter', name, in: place };
    }
    if (step === 'schema') owner = operation;
    if (before === 'schemas' && index === 2) {
      owner = step;
      if (index === steps.length - 1) return { is: 'type', name: step };
    }
    if (before === 'properties' && owner !== undefined) path.push(step);
    const component = isObject(value) && isReference(value) ? nameOf(value.$ref) : undefined;
    // The last step may itself be a reference: a field of that type.
    if (component !== undefined && index < steps.length - 1) {
      owner = component;
      path = [];
    }
    value = resolved(document, value);
    // Our overlays name schemas that the publisher left without a name.
    const given = isObject(value) && 'x-type-name' in value ? value['x-type-name'] : undefined;
    if (typeof given === 'string') {
      owner = given;
      path = [];
    }
  }
  return owner === undefined ? { is: 'operation' } : { is: 'schema', owner, path, value };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const resolved = (document: OpenApi, value: unknown): unknown =>
  isObject(value) ? resolve<object>(document, value) : value;

const nameOf = (reference: string): string | undefined => componentName(reference, 'schemas');
