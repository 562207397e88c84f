import { checkObject, checkText } from '../options/option-checks.ts';
import type { Fields } from '../fields/field.ts';
import type { KeyKind } from '../limiter/key-kind.ts';

/** What the generator knows about one operation: everything that sending it needs. */
export interface Route {
  /** The contract's operation id. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';
  /** The path as the contract writes it, with parameters in braces: `/chats/{chatId}/picture`. */
  readonly path: string;
  /** Default `instance`. */
  readonly key?: KeyKind;
  /** Whether repeating it is safe. Default: true for GET. */
  readonly safe?: boolean;
  /** Whether the response is a page of a list, chosen by the query's `pageNumber`. */
  readonly paged?: true;
  /** What a success contains. Default: JSON. */
  readonly answer?: 'binary' | 'none';
  /** The fields of the path's parameters, if they are ids. */
  readonly params?: Fields;
  /** The fields of the query, if the operation takes one. */
  readonly query?: Fields;
  /** The fields of the body, if the operation takes one. */
  readonly body?: Fields;
  /** Whether a call may leave out the body. Default: no. */
  readonly bodyOptional?: true;
}

/** The values of one call, sorted by where they go. */
export interface RouteArguments {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** Whether repeating an operation is safe even if the first request was carried out. */
export const isSafe = ({ safe, method }: Route): boolean => safe ?? method === 'GET';

/** @throws {ConfigurationError} for what cannot be a call: in JavaScript, `client.request` may get anything. */
export const checkCall = (route: Route, args: RouteArguments): void => {
  checkObject(route, 'The route');
  for (const name of ['id', 'method', 'path'] as const) checkText(route[name], `route.${name}`);
  checkObject(args, 'The arguments of a call');
};
