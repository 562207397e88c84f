import type { Logger } from '../../logging/logger.ts';
import type { ResponseIssue } from '../../errors/response-issue.ts';
import type { EventCheck, Validate } from './schemas-option.ts';
import { differencesOf } from './differences.ts';

/** @param issuesOf lists where an event of a type differs from the contract. */
export const eventCheck =
  (
    issuesOf: (eventType: string, event: unknown) => readonly ResponseIssue[],
    mode: Validate,
    logger: Logger | undefined,
  ): EventCheck =>
  (event) => {
    const { eventId, eventType, instanceId } = event;
    const found = differencesOf(issuesOf(eventType, event));
    if (found === undefined) return undefined;
    const { summary, count, issues } = found;
    const problem = `A \`${eventType}\` event is not what the contract says: ${summary}`;
    if (mode === 'error') return { problem, issues };
    logger?.warn(problem, { eventId, eventType, instanceId, count, issues });
    return undefined;
  };
