import { FieldError } from './field-error.ts';

/**
 * A file that cannot be sent: it is no base64, bytes, Blob or stream, it is empty or could not be read, its type
 * is not known, or there is an address beside it. No message was sent.
 */
export class InvalidMediaError extends FieldError {
  override readonly name = 'InvalidMediaError';
}
