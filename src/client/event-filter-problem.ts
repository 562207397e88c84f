import { eventTypes } from '../../generated/event-types.ts';
import { didYouMean } from '../options/did-you-mean.ts';

/**
 * What is wrong with an entry of an event filter. The gateway does not check them: with a typo, events would
 * stop arriving without an error.
 *
 * @returns undefined if the type is known.
 */
export const eventFilterProblem = (type: unknown): string | undefined =>
  eventTypes.some((known) => known === type)
    ? undefined
    : `There is no such event type.${typeof type === 'string' ? didYouMean(type, eventTypes) : ''} Types: ${eventTypes.join(', ')}.`;
