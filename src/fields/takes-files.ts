import type { Field } from './field.ts';
import { fieldBits, fillInBits } from './field-bits.ts';

const known = new WeakMap<object, boolean>();

/** Whether some field takes a file, or says something of one: what it takes to send these is loaded for those who do. */
export const takesFiles = (field: Field): boolean => {
  if (typeof field === 'number') return (field & (fieldBits.media | fillInBits)) !== 0;
  let takes = known.get(field);
  if (takes === undefined) {
    takes = Object.values(field).some(takesFiles);
    known.set(field, takes);
  }
  return takes;
};
