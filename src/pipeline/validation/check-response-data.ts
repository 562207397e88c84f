import type { Logger } from '../../logging/logger.ts';
import type { ResponseIssue } from '../../errors/response-issue.ts';
import type { ResponseCheck, Validate } from './schemas-option.ts';
import { differencesOf } from './differences.ts';

/** @param issuesOf lists where the data of an operation differ from the contract. */
export const responseCheck =
  (
    issuesOf: (operationId: string, data: unknown) => readonly ResponseIssue[],
    mode: Validate,
    logger: Logger | undefined,
  ): ResponseCheck =>
  (operationId, status, data) => {
    const found = differencesOf(issuesOf(operationId, data));
    if (found === undefined) return undefined;
    const { summary, count, issues } = found;
    const problem = `its body is not what the contract says: ${summary}`;
    if (mode === 'error') return { problem, issues };
    const details = { operationId, status, count, issues };
    logger?.warn(`${operationId} was answered ${status}, but ${problem}`, details);
    return undefined;
  };
