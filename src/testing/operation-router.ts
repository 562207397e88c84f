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

/** An operation that the gateway serves. */
export interface ServedOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBodyRule | undefined;
  readonly success: { readonly status: number; readonly response: Response };
  readonly key: KeyKind;
  /** Whether it needs a paired device: then the contract lists the response 409. */
  readonly needsPairing: boolean;
}

export interface RequestBodyRule {
  readonly required: boolean;
  readonly schema: Schema | Reference;
  /** The name of the schema. */
  readonly name: string;
}

/** Where the path and the method of a request lead. */
export type RouteMatch =
  | {
      readonly kind: 'operation';
      readonly operation: ServedOperation;
      readonly params: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'unknown' };

interface Route {
  readonly operation: ServedOperation;
  readonly segments: readonly string[];
}

interface Candidate {
  readonly operation: ServedOperation;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operations of a contract by method and path. */
export class OperationRouter {
  readonly all: readonly ServedOperation[];
  /** By the number of their segments: a contract has more than a hundred, and each request looks for one of them. */
  readonly #routes = new Map<number, Route[]>();

  /** @param serves which operations to serve, by the kind of their key. Default: all. */
  constructor(document: OpenApi, serves: (kind: KeyKind) => boolean = () => true) {
    this.all = operationsOf(document)
      .map(({ id, method, path, operation, parameters }) => ({
        id,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map((parameter) => resolve(document, parameter)),
        body: operation.requestBody && bodyRule(resolve(document, operation.requestBody), id),
        success: successOf(document, operation) ?? { status: 200, response: { description: '' } },
        key: keyKindOf(document, operation),
        needsPairing: operation.responses?.['409'] !== undefined,
      }))
      .filter(({ key }) => serves(key));
    for (const operation of this.all) {
      const segments = operation.path.split('/');
      const routes = this.#routes.get(segments.length) ?? [];
      this.#routes.set(segments.length, [...routes, { operation, segments }]);
    }
  }

  /**
   * Finds the operation of a request. The path is not decoded, because the gateway does not decode it.
   * A literal segment goes before a parameter: `/contacts/blocklist` is not a contact.
   */
  match(method: string, path: string): RouteMatch {
    const candidates = this.#candidates(path);
    const found = candidates.find(({ operation }) => operation.method === method);
    if (found) return { kind: 'operation', ...found };
    return { kind: candidates.length > 0 ? 'wrong-method' : 'unknown' };
  }

  #candidates(path: string): Candidate[] {
    return this.#fitting(this.#listOf(path) ?? path).sort(
      (a, b) => Object.keys(a.params).length - Object.keys(b.params).length,
    );
  }

  #fitting(path: string): Candidate[] {
    const given = path.split('/');
    return (this.#routes.get(given.length) ?? []).flatMap(({ operation, segments }) => {
      const params = paramsOf(segments, given);
      return params === undefined ? [] : [{ operation, params }];
    });
  }

  /**
   * A path whose id is empty reaches the route of the list: `GET /chats/` is `GET /chats`. Where there is no
   * list, it is an unknown route: `/groups/invite/` is not the group `invite`.
   */
  #listOf(path: string): string | undefined {
    if (!path.endsWith('/')) return undefined;
    const list = path.slice(0, -1);
    const reaches = (target: string, endsWithId: boolean): boolean =>
      this.#fitting(target).some(({ operation }) => operation.path.endsWith('}') === endsWithId);
    return reaches(`${path}id`, true) && reaches(list, false) ? list : undefined;
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

const paramsOf = (
  expected: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined => {
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
