/**
 * `wsapi-client/schemas`: the contract as zod schemas; needs `zod` 3.25.76 or later. `schemas` is for `validate`;
 * `responseSchemas`, `eventSchemas` and the schemas by name (`SendTextRequest`, `GroupInfoResponse`, …) are for your
 * own use.
 *
 * @module wsapi-client/schemas
 */
export * from '../generated/zod-schemas.ts';
export { responseSchemas } from '../generated/response-schemas.ts';
export { eventSchemas } from '../generated/event-schemas.ts';
export { schemas } from './client/contract-schemas.ts';
export type { ResponseIssue } from './errors/response-issue.ts';
export type {
  ResponseCheck,
  ResponseProblem,
  ResponseSchemas,
  CheckedEvent,
  EventCheck,
} from './pipeline/validation/schemas-option.ts';
