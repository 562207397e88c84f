import { fieldBits } from './field-bits.ts';
import type { Fields } from './field.ts';

/** The part of a Node stream that is used. */
interface Emitter {
  on(event: 'error', listener: () => void): unknown;
}

const isEmitter = (value: unknown): value is Emitter =>
  typeof value === 'object' && value !== null && 'on' in value && typeof value.on === 'function';

/**
 * Listens to errors of the Node streams in a body. A stream that fails before it is read, while its call waits, would
 * end the process: there is no other listener yet. Later reads get the error.
 */
export const guardStreams = (fields: Fields, body: unknown): void => {
  if (typeof body !== 'object' || body === null) return;
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = (body as Readonly<Record<string, unknown>>)[name]; // it is an object
    const isFile = typeof field === 'number' && (field & fieldBits.media) !== 0;
    if (isFile && isEmitter(value)) value.on('error', () => undefined);
  }
};
