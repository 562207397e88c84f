import type { Field } from './field.ts';
import { fieldBits, fillInBits } from './field-bits.ts';

/** Whether a field, or one in it, takes a file or describes one. The code for files is only loaded for those. */
export const takesFiles = (field: Field): boolean =>
  typeof field === 'number'
    ? (field & (fieldBits.media | fillInBits)) !== 0
    : Object.values(field).some(takesFiles);

/** Whether a field, or one in it, takes types of events. */
export const takesEventTypes = (field: Field): boolean =>
  typeof field === 'number'
    ? (field & fieldBits.eventType) !== 0
    : Object.values(field).some(takesEventTypes);
