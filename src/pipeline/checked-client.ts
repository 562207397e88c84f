import { checkMethods } from '../options/option-checks.ts';
import type { Client } from './client-interface.ts';

/**
 * The client of a stand-alone operation: in JavaScript it is easily forgotten.
 *
 * @throws {ConfigurationError} for anything else.
 */
export const checkedClient = (client: Client): Client => {
  checkMethods(client, 'client', ['request', 'requestPages']);
  return client;
};
