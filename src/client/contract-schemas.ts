import { safeParse } from 'zod/mini';
import { answerSchemas } from '../../generated/answer-schemas.ts';
import type { AnswerIssue } from '../errors/answer-issue.ts';
import { answerCheck } from '../pipeline/validation/answer-check.ts';
import type { AnswerSchemas } from '../pipeline/validation/answer-schemas.ts';
import { describeIssue } from '../pipeline/validation/issue-words.ts';

/**
 * What the contract says of answers, for a client in a bundle; elsewhere the client finds it by itself.
 *
 * @example
 * import { schemas } from 'wsapi-client/schemas';
 *
 * const wsapi = new WsapiClient({ validate: 'error', schemas });
 */
export const schemas: AnswerSchemas = {
  answerCheck: (mode, logger) => answerCheck(issuesOf, mode, logger),
};

/** Operations that the contract does not have are nobody's fault. */
const issuesOf = (operationId: string, data: unknown): readonly AnswerIssue[] => {
  if (!hasAnswer(operationId)) return [];
  const { error } = safeParse(answerSchemas[operationId], data);
  const issues = error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
  // The parts of a schema that is made of several say the same of what is no object.
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.rule}`, issue])).values()];
};

const hasAnswer = (operationId: string): operationId is keyof typeof answerSchemas =>
  Object.hasOwn(answerSchemas, operationId);
