import { FieldError } from './field-error.ts';

/**
 * An invalid id or phone number, or an id of a kind that the operation does not accept. Nothing was sent.
 */
export class InvalidIdError extends FieldError {
  override readonly name = 'InvalidIdError';
}
