import { FieldError } from './field-error.ts';

/** WhatsApp says that the recipient's number is not registered. No message was sent. */
export class NotRegisteredError extends FieldError {
  override readonly name = 'NotRegisteredError';
}
