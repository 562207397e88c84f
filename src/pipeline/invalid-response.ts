import {
  InvalidResponseError,
  type InvalidResponseFields,
} from '../errors/invalid-response-error.ts';
import type { CallResponse } from './call-response.ts';
import type { Route } from './route.ts';

/** The error for a successful response that cannot be used. */
export const invalidResponse = (
  { status, attempts }: CallResponse,
  { id: operationId }: Route,
  problem: string,
  more: Pick<InvalidResponseFields, 'cause' | 'issues'> = {},
): InvalidResponseError =>
  new InvalidResponseError(problem, { operationId, status, attempts, ...more });
