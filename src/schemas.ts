/**
 * `wsapi-client/schemas`: what the contract says, as schemas of the optional peer zod. `schemas` is for the client's
 * `validate`; `answerSchemas` and the schemas by name (`SendTextRequest`, `GroupInfoResponse`, …) are for your own use.
 *
 * @module
 */
import { safeParse } from 'zod/mini';
import { answerSchemas } from '../generated/answer-schemas.ts';
import type { AnswerSchemas } from './validation/answer-schemas.ts';
import { describeIssue } from './validation/issue-words.ts';

export * from '../generated/zod-schemas.ts';
export { answerSchemas } from '../generated/answer-schemas.ts';
export type { AnswerIssue, AnswerSchemas } from './validation/answer-schemas.ts';

/**
 * What the contract says of answers, for a client in a bundle; elsewhere the client finds it by itself.
 *
 * @example
 * import { schemas } from 'wsapi-client/schemas';
 *
 * const wsapi = new WsapiClient({ validate: 'error', schemas });
 */
export const schemas: AnswerSchemas = {
  issuesOf: (operationId, data) => {
    if (!hasAnswer(operationId)) return [];
    const { error } = safeParse(answerSchemas[operationId], data);
    return error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
  },
};

const hasAnswer = (operationId: string): operationId is keyof typeof answerSchemas =>
  Object.hasOwn(answerSchemas, operationId);
