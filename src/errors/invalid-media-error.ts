import { FieldError } from './field-error.ts';

/**
 * A file that cannot be sent: it is not base64, bytes, a Blob or a stream, it is empty or could not be read, its type
 * is unknown, or an address was passed with it. No message was sent.
 */
export class InvalidMediaError extends FieldError {
  override readonly name = 'InvalidMediaError';
}
