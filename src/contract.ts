/**
 * `wsapi-client/contract`: the types of the contract by path, operation and component, as openapi-typescript writes
 * them. They are for code about the contract itself: a client of your own, or a wrapper of `wsapi.http`. The types of
 * requests and responses have their own names in `wsapi-client`.
 *
 * @module wsapi-client/contract
 */
export type * from '../generated/contract-types.ts';
