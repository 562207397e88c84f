import type { Logger } from '../../logging/logger.ts';
import type { ResponseIssue } from '../../errors/response-issue.ts';
import type { ResponseCheck, Validate } from './schemas-option.ts';

/** Further issues are only counted: each of a thousand groups may lack the same field. */
const maxIssues = 20;

/** @param issuesOf lists where the data of an operation differ from the contract. */
export const responseCheck =
  (
    issuesOf: (operationId: string, data: unknown) => readonly ResponseIssue[],
    mode: Validate,
    logger: Logger | undefined,
  ): ResponseCheck =>
  (operationId, status, data) => {
    const all = issuesOf(operationId, data);
    const [first] = all;
    if (first === undefined) return undefined;
    const issues = all.slice(0, maxIssues);
    const more = all.length === 1 ? '' : ` (and ${all.length - 1} more)`;
    const problem = `its body is not what the contract says: ${first.path}: ${first.rule}${more}`;
    if (mode === 'error') return { problem, issues };
    const details = { operationId, status, count: all.length, issues };
    logger?.warn(`${operationId} was answered ${status}, but ${problem}`, details);
    return undefined;
  };
