import type { Field } from './field.ts';
import { fieldBits, fillInBits } from './field-bits.ts';

const known = new WeakMap<object, boolean>();

/** Whether a field, or one in it, takes a file or describes one. The code for files is only loaded for those. */
export const takesFiles = (field: Field): boolean => {
  if (typeof field === 'number') return (field & (fieldBits.media | fillInBits)) !== 0;
  let takes = known.get(field);
  if (takes === undefined) {
    takes = Object.values(field).some(takesFiles);
    known.set(field, takes);
  }
  return takes;
};
