import { eventTypes } from '../../generated/event-types.ts';

/** An event's type, if the contract has it. Others come from outside, and would be new series without end. */
export const knownEventType = (type: string): string =>
  (eventTypes as readonly string[]).includes(type) ? type : '_OTHER';
