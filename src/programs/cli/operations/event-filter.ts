import { InvalidArgumentError } from 'commander';
import { eventTypes } from '../../../../generated/event-types.ts';
import { didYouMean } from '../../../options/did-you-mean.ts';

/** Whether a field of the contract takes the types of events to deliver. */
export const isEventFilter = (name: string): boolean => /eventFilters$/i.test(name);

/**
 * Collects the values of an event filter. The gateway does not check them (gateway behaviour): with a typo, events
 * would stop arriving without an error.
 */
export const eventFilter = (type: string, before: readonly string[] = []): string[] => {
  if (!eventTypes.some((known) => known === type))
    throw new InvalidArgumentError(
      `There is no such event type.${didYouMean(type, eventTypes)} Types: ${eventTypes.join(', ')}.`,
    );
  return [...before, type];
};
