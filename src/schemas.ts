/**
 * `wsapi-client/schemas`: what the contract says, as schemas of the optional peer zod. `schemas` is for `validate`;
 * `answerSchemas`, `eventSchemas` and the schemas by name (`SendTextRequest`, `GroupInfoResponse`, …) are for your own use.
 *
 * @module wsapi-client/schemas
 */
export * from '../generated/zod-schemas.ts';
export { answerSchemas } from '../generated/answer-schemas.ts';
export { eventSchemas } from '../generated/event-schemas.ts';
export { schemas } from './client/contract-schemas.ts';
export type { AnswerIssue } from './errors/answer-issue.ts';
export type {
  AnswerCheck,
  AnswerProblem,
  AnswerSchemas,
  CheckedEvent,
  EventCheck,
} from './pipeline/validation/answer-schemas.ts';
