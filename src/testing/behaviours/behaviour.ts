import type { operations } from '../../../generated/contract-types.ts';
import type { NamedFile } from '../../media/media-data.ts';
import type { Instance } from '../checks/instance-and-key.ts';
import type { EventData, EventType } from '../events/envelope.ts';
import type { Account } from '../state/account.ts';
import type { GatewayState } from '../state/gateway-state.ts';

export type OperationId = keyof operations;

/** A body as it is sent: files are base64, and JSON knows no `undefined`. */
type Wire<T> = [NamedFile] extends [T]
  ? string
  : T extends string
    ? T
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : T extends object
        ? { [Name in keyof T]: Wire<Exclude<T[Name], undefined>> }
        : T;

export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Wire<Body>
  : undefined;

type AnswerIn<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202
    ? Responses[Status] extends { content: { 'application/json': infer Answer } }
      ? Answer
      : Response
    : never;
}[keyof Responses];

/** The response by the contract: JSON, a `Response` for other content, never for none. */
export type AnswerOf<Id extends OperationId> = AnswerIn<operations[Id]['responses']>;

/** A request that passed the gateway's checks. */
export interface Call<Id extends OperationId = OperationId> {
  readonly state: GatewayState;
  /** The instance of the request. Empty for operations of the customer or the admin. */
  readonly instanceId: string;
  readonly instance: Instance;
  readonly account: Account;
  /** A path parameter, not decoded. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: BodyOf<Id>;
  readonly emit: <Type extends EventType>(type: Type, data: EventData<Type>) => void;
}

type Behaviour<Id extends OperationId> = [AnswerOf<Id>] extends [never]
  ? (call: Call<Id>) => void
  : (call: Call<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;

/** The behaviour of operations by their ids. An operation without one returns the contract's example. */
export type Behaviours = { readonly [Id in OperationId]?: Behaviour<Id> };
