import type { operations } from '../../../generated/schema.ts';
import type { MediaData } from '../../media/media-data.ts';
import type { Instance } from '../checks/instance-and-key.ts';
import type { EventData, EventType } from '../events/envelope.ts';
import type { Account } from '../state/account.ts';
import type { GatewayState } from '../state/gateway-state.ts';

export type OperationId = keyof operations;

/** A body as it comes over the wire: files are base64 by now. */
type Wire<T> = [MediaData] extends [T]
  ? string
  : T extends string
    ? T
    : T extends readonly (infer Item)[]
      ? Wire<Item>[]
      : T extends object
        ? { [Name in keyof T]: Wire<T[Name]> }
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

/** By the contract: JSON, or a response of its own for what is none; never where there is no content. */
export type AnswerOf<Id extends OperationId> = AnswerIn<operations[Id]['responses']>;

/** A request that passed the gateway's checks. */
export interface Call<Id extends OperationId = OperationId> {
  readonly state: GatewayState;
  /** The instance that it concerns; empty for those of a customer or an admin. */
  readonly instanceId: string;
  readonly instance: Instance;
  readonly account: Account;
  /** Of the path; not decoded. */
  readonly param: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: BodyOf<Id>;
  readonly emit: <Type extends EventType>(type: Type, data: EventData<Type>) => void;
}

type Behaviour<Id extends OperationId> = [AnswerOf<Id>] extends [never]
  ? (call: Call<Id>) => void
  : (call: Call<Id>) => AnswerOf<Id> | Promise<AnswerOf<Id>>;

/** What operations do, by their ids. Those that are not here are answered by the contract alone. */
export type Behaviours = { readonly [Id in OperationId]?: Behaviour<Id> };
