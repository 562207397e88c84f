import { FieldError } from './field-error.ts';

/**
 * An id or a phone number that cannot be right, or that is of a kind which the operation does not take.
 * Nothing was sent.
 */
export class InvalidIdError extends FieldError {
  override readonly name = 'InvalidIdError';
}
