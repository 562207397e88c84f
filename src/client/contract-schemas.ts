import { safeParse } from 'zod/v4/mini';
import { responseSchemas } from '../../generated/response-schemas.ts';
import type { ResponseIssue } from '../errors/response-issue.ts';
import { responseCheck } from '../pipeline/validation/check-response-data.ts';
import type { ResponseSchemas } from '../pipeline/validation/schemas-option.ts';
import { describeIssue } from '../pipeline/validation/issue-words.ts';

/**
 * The schemas of all responses, for `validate` in a bundle. Outside bundles the client loads them itself.
 *
 * @example
 * import { schemas } from 'wsapi-client/schemas';
 *
 * const wsapi = new WsapiClient({ validate: 'error', schemas });
 */
export const schemas: ResponseSchemas = {
  responseCheck: (mode, logger) => responseCheck(issuesOf, mode, logger),
};

/** Operations that are not in the contract have no schema. */
const issuesOf = (operationId: string, data: unknown): readonly ResponseIssue[] => {
  if (!hasAnswer(operationId)) return [];
  const { error } = safeParse(responseSchemas[operationId], data);
  const issues = error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
  // The parts of a combined schema report the same issue.
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.rule}`, issue])).values()];
};

const hasAnswer = (operationId: string): operationId is keyof typeof responseSchemas =>
  Object.hasOwn(responseSchemas, operationId);
