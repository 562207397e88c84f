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
import { pointerOf } from '../../../contract/json-pointer.ts';

/** An operation of the contract, with what the probe needs of it. */
export interface ProbedOperation {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** Its place in the contract. */
  readonly place: string;
  readonly key: KeyKind;
  /** Whether it changes nothing. */
  readonly safe: boolean;
  readonly pathParameters: readonly Parameter[];
  /** The required ones. */
  readonly queryParameters: readonly Parameter[];
  readonly body: { readonly schema: Schema | Reference; readonly place: string } | undefined;
  /** The documented statuses, as the contract writes them: `200`, `4XX`, `default`. */
  readonly documented: readonly string[];
  /** The documented 2xx statuses. */
  readonly successes: readonly number[];
  /** Whether it needs a paired phone: then the contract documents 409. */
  readonly needsPairing: boolean;
}

export const probedOperations = (document: OpenApi): ProbedOperation[] =>
  operationsOf(document).map(({ id, method, path, operation, parameters }) => {
    const place = pointerOf('paths', path, method);
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
        place: place + pointerOf('requestBody', 'content', 'application/json', 'schema'),
      },
      documented,
      successes: documented.filter((code) => /^2\d\d$/.test(code)).map(Number),
      needsPairing: documented.includes('409'),
    };
  });

/** The code under which the contract documents a status: the status, its class, or `default`; undefined if none. */
export const documentedCode = (
  { documented }: ProbedOperation,
  status: number,
): string | undefined =>
  [String(status), `${Math.floor(status / 100)}XX`, 'DEFAULT']
    .map((wanted) => documented.find((code) => code.toUpperCase() === wanted))
    .find((code) => code !== undefined);

/** The path with parameter values, unencoded: the gateway does not decode paths. */
export const pathWith = (
  { path }: Pick<ProbedOperation, 'path'>,
  values: Readonly<Record<string, string>>,
): string => path.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? '');
