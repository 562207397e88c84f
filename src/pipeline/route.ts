import type { Fields } from '../fields/field.ts';
import type { KeyKind } from '../limiter/key-kind.ts';

/** What the generator knows of one operation: all that sending it takes. */
export interface Route {
  /** The contract's operation id. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';
  /** The path with its parameters in braces, as the contract writes it: `/chats/{chatId}/picture`. */
  readonly path: string;
  /** Where left out, `instance`. */
  readonly key?: KeyKind;
  /** Whether a repeat does no harm. Where left out, that is so for GET. */
  readonly safe?: boolean;
  /** Whether the answer is a page of a list, of which the query's `pageNumber` says which. */
  readonly paged?: true;
  /** What a success holds; where left out, JSON. */
  readonly answer?: 'binary' | 'none';
  /** There where the path has ids: its parameters' fields. */
  readonly params?: Fields;
  /** There where the operation takes a query: the fields of it. */
  readonly query?: Fields;
  /** There where the operation takes a body: the fields of it. */
  readonly body?: Fields;
  /** Whether a call may leave the body out. Where left out, it may not. */
  readonly bodyOptional?: true;
}

/** The values of one call, sorted by where they go. */
export interface RouteArguments {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: object | undefined;
  readonly body?: unknown;
}

/** Whether repeating an operation does no harm, whatever became of the first time. */
export const isSafe = ({ safe, method }: Route): boolean => safe ?? method === 'GET';
