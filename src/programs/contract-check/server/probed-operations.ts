import {
  keyKindOf,
  operationsOf,
  resolve,
  type OpenApi,
  type Parameter,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import type { KeyKind } from '../../../limiter/key-kind.ts';
import { pointerTo } from './contract-pointer.ts';

/** An operation of the contract, as the probe sees it. */
export interface ProbedOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** Where in the contract it stands. */
  readonly place: string;
  readonly key: KeyKind;
  /** Whether it changes nothing, and may be called at any time. */
  readonly safe: boolean;
  readonly pathParameters: readonly Parameter[];
  /** Those that a call cannot do without. */
  readonly queryParameters: readonly Parameter[];
  readonly body: { readonly schema: Schema | Reference; readonly place: string } | undefined;
  /** The statuses that the contract names, as it writes them: `200`, `4XX`, `default`. */
  readonly documented: readonly string[];
  /** Those of them that say that it worked. */
  readonly successes: readonly number[];
  /** Whether it works with a logged-in device only: then the contract names the answer 409. */
  readonly needsPairing: boolean;
}

export const probedOperations = (document: OpenApi): ProbedOperation[] =>
  operationsOf(document).map(({ id, method, path, operation, parameters }) => {
    const place = pointerTo('paths', path, method);
    const schema =
      operation.requestBody &&
      resolve(document, operation.requestBody).content['application/json']?.schema;
    const documented = Object.keys(operation.responses ?? {});
    const routeMethod = method.toUpperCase();
    return {
      id,
      method: routeMethod,
      path,
      place,
      key: keyKindOf(document, operation),
      safe: operation['x-safe'] ?? routeMethod === 'GET',
      pathParameters: parameters.filter((parameter) => parameter.in === 'path'),
      queryParameters: parameters.filter(
        (parameter) => parameter.in === 'query' && parameter.required === true,
      ),
      body: schema && {
        schema,
        place: place + pointerTo('requestBody', 'content', 'application/json', 'schema'),
      },
      documented,
      successes: documented.filter((code) => /^2\d\d$/.test(code)).map(Number),
      needsPairing: documented.includes('409'),
    };
  });

/** Whether the contract names a status for an operation: itself, by its class, or by `default`. */
export const documents = ({ documented }: ProbedOperation, status: number): boolean => {
  const codes = documented.map((code) => code.toUpperCase());
  return [String(status), `${Math.floor(status / 100)}XX`, 'DEFAULT'].some((code) =>
    codes.includes(code),
  );
};

/** The path with values in the place of its parameters: as they are, for this gateway does not decode them. */
export const pathWith = (
  { path }: Pick<ProbedOperation, 'path'>,
  values: Readonly<Record<string, string>>,
): string => path.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? '');
