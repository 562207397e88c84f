import { safeParse, type core } from 'zod/v4/mini';
import { answerSchemas } from '../../generated/answer-schemas.ts';
import { eventSchemas } from '../../generated/event-schemas.ts';
import type { AnswerIssue } from '../errors/answer-issue.ts';
import { answerCheck } from '../pipeline/validation/answer-check.ts';
import type { AnswerSchemas } from '../pipeline/validation/answer-schemas.ts';
import { eventCheck } from '../pipeline/validation/event-check.ts';
import { describeIssue } from '../pipeline/validation/issue-words.ts';

/**
 * The schemas of all responses and events, for `validate` in a bundle. Outside bundles they are loaded.
 *
 * @example
 * import { schemas } from 'wsapi-client/schemas';
 *
 * const wsapi = new WsapiClient({ validate: 'error', schemas });
 */
export const schemas: AnswerSchemas = {
  answerCheck: (mode, logger) => answerCheck(issuesOf(answerSchemas), mode, logger),
  eventCheck: (mode, logger) => eventCheck(issuesOf(eventSchemas), mode, logger),
};

/** Operations and event types that are not in the contract have no schema. */
const issuesOf =
  (byId: Readonly<Record<string, core.$ZodType>>) =>
  (id: string, data: unknown): readonly AnswerIssue[] => {
    const schema = Object.hasOwn(byId, id) ? byId[id] : undefined;
    if (schema === undefined) return [];
    const { error } = safeParse(schema, data);
    const issues = error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
    // The parts of a combined schema report the same issue.
    return [...new Map(issues.map((issue) => [`${issue.path} ${issue.rule}`, issue])).values()];
  };
