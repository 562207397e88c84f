import {
  componentName,
  isReference,
  keyKindOf,
  operationsOf,
  resolve,
  successOf,
  type OpenApi,
  type Parameter,
  type Reference,
  type Response,
  type Schema,
} from '../contract/openapi.ts';
import type { KeyKind } from '../limiter/key-kind.ts';

/** An operation of the contract, as the gateway serves it. */
export interface ServedOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBodyRule | undefined;
  readonly success: { readonly status: number; readonly response: Response };
  readonly key: KeyKind;
  /** Whether it works with a logged-in device only: then the contract names the answer 409. */
  readonly needsPairing: boolean;
}

export interface RequestBodyRule {
  readonly required: boolean;
  readonly schema: Schema | Reference;
  /** The name of the schema, by which validation errors call the body. */
  readonly name: string;
}

/** What a request's path and method lead to. */
export type Match =
  | {
      readonly kind: 'operation';
      readonly operation: ServedOperation;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown' };

/** The contract's operations, found by method and path. */
export class ServedOperations {
  readonly all: readonly ServedOperation[];

  constructor(document: OpenApi) {
    this.all = operationsOf(document).map(({ id, method, path, operation, parameters }) => ({
      id,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((parameter) => resolve(document, parameter)),
      body: operation.requestBody && bodyRule(resolve(document, operation.requestBody), id),
      success: successOf(document, operation) ?? { status: 200, response: { description: '' } },
      key: keyKindOf(document, operation),
      needsPairing: operation.responses?.['409'] !== undefined,
    }));
  }

  /**
   * Finds the operation of a request. The path is taken as it came: this gateway does not decode it.
   * A literal segment goes before a parameter: `/contacts/blocklist` is no contact.
   */
  match(method: string, path: string): Match {
    // An empty id reaches the route of the list, as on the gateway.
    const asked = path.replace(/\/$/, '');
    const candidates = this.all
      .map((operation) => ({ operation, params: paramsOf(operation.path, asked) }))
      .filter(
        (candidate): candidate is { operation: ServedOperation; params: Record<string, string> } =>
          candidate.params !== undefined,
      )
      .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
    const found = candidates.find(({ operation }) => operation.method === method);
    if (found) return { kind: 'operation', ...found };
    return { kind: candidates.length > 0 ? 'wrong-method' : 'unknown' };
  }
}

const bodyRule = (
  {
    required = false,
    content,
  }: { required?: boolean; content: Record<string, { schema?: Schema | Reference }> },
  id: string,
): RequestBodyRule => {
  const schema = content['application/json']?.schema ?? {};
  return {
    required,
    schema,
    name:
      (isReference(schema) ? componentName(schema.$ref, 'schemas') : undefined) ?? `${id}Request`,
  };
};

const paramsOf = (template: string, path: string): Record<string, string> | undefined => {
  const expected = template.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) {
      if (value === '') return undefined;
      params[part.slice(1, -1)] = value;
    } else if (part !== value) {
      return undefined;
    }
  }
  return params;
};
