import { safeParse, type core } from 'zod/v4/mini';
import { responseSchemas } from '../../generated/response-schemas.ts';
import { eventSchemas } from '../../generated/event-schemas.ts';
import type { ResponseIssue } from '../errors/response-issue.ts';
import { contractProblem } from '../pipeline/validation/contract-problem.ts';
import type { ResponseSchemas } from '../pipeline/validation/schemas-option.ts';
import { describeIssue } from '../pipeline/validation/issue-words.ts';

/**
 * The schemas of all responses and events, for `validate` in a bundle. Outside bundles they are loaded.
 *
 * @example
 * import { schemas } from 'wsapi-client/schemas';
 *
 * const wsapi = new WsapiClient({ validate: 'error', schemas });
 */
export const schemas: ResponseSchemas = {
  responseCheck: (mode, logger) => (operationId, status, data) =>
    contractProblem(issuesOf(responseSchemas, operationId, data), mode, logger, {
      what: 'the body',
      intro: `${operationId}: the gateway responded with ${status}, but `,
      details: { operationId, status },
    }),
  eventCheck: (mode, logger) => (event) => {
    const { eventId, eventType, instanceId } = event;
    return contractProblem(issuesOf(eventSchemas, eventType, event), mode, logger, {
      what: `A \`${eventType}\` event`,
      details: { eventId, eventType, instanceId },
    });
  },
};

/** Operations and event types that are not in the contract have no schema. */
const issuesOf = (
  byId: Readonly<Record<string, core.$ZodType>>,
  id: string,
  data: unknown,
): readonly ResponseIssue[] => {
  const schema = Object.hasOwn(byId, id) ? byId[id] : undefined;
  if (schema === undefined) return [];
  const { error } = safeParse(schema, data);
  const issues = error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
  // The parts of a combined schema report the same issue.
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.rule}`, issue])).values()];
};
