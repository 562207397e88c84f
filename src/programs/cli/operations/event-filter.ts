import { InvalidArgumentError } from 'commander';
import { eventFilterProblem } from '../../../client/event-filter-problem.ts';

/** Whether a field of the contract takes the types of events to deliver. */
export const isEventFilter = (name: string): boolean => /eventFilters$/i.test(name);

/** Collects the values of an event filter. */
export const eventFilter = (type: string, before: readonly string[] = []): string[] => {
  const problem = eventFilterProblem(type);
  if (problem !== undefined) throw new InvalidArgumentError(problem);
  return [...before, type];
};
