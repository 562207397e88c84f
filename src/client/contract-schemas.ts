import { safeParse } from 'zod/v4/mini';
import { answerSchemas } from '../../generated/answer-schemas.ts';
import type { AnswerIssue } from '../errors/answer-issue.ts';
import { answerCheck } from '../pipeline/validation/answer-check.ts';
import type { AnswerSchemas } from '../pipeline/validation/answer-schemas.ts';
import { describeIssue } from '../pipeline/validation/issue-words.ts';

/**
 * The schemas of all responses, for `validate` in a bundle. Outside bundles the client loads them itself.
 *
 * @example
 * import { schemas } from 'wsapi-client/schemas';
 *
 * const wsapi = new WsapiClient({ validate: 'error', schemas });
 */
export const schemas: AnswerSchemas = {
  answerCheck: (mode, logger) => answerCheck(issuesOf, mode, logger),
};

/** Operations that are not in the contract have no schema. */
const issuesOf = (operationId: string, data: unknown): readonly AnswerIssue[] => {
  if (!hasAnswer(operationId)) return [];
  const { error } = safeParse(answerSchemas[operationId], data);
  const issues = error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
  // The parts of a combined schema report the same issue.
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.rule}`, issue])).values()];
};

const hasAnswer = (operationId: string): operationId is keyof typeof answerSchemas =>
  Object.hasOwn(answerSchemas, operationId);
