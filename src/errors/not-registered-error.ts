import { FieldError } from './field-error.ts';

/** The recipient's number is not on WhatsApp, as WhatsApp itself said. No message was sent. */
export class NotRegisteredError extends FieldError {
  override readonly name = 'NotRegisteredError';
}
