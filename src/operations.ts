/**
 * `wsapi-client/operations`: every operation as a function of its own, so that a bundle holds the ones that it
 * imports and no others.
 *
 * @module wsapi-client/operations
 */
export * from '../generated/operations.ts';
export { createClient } from './client/create-client.ts';
