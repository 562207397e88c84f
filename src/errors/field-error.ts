import { causeOption, WsapiError } from './wsapi-error.ts';

/** Where a value was passed: the operation, and the path in its arguments (`body.mentions[0]`, `chatId`). */
export interface FieldPlace {
  readonly operationId: string;
  readonly field: string;
}

/** The base class of errors about one argument. Nothing was sent. */
export abstract class FieldError extends WsapiError {
  /**
   * The operation that the value was passed to; undefined if it was checked on its own.
   *
   * @example 'sendText'
   */
  readonly operationId: string | undefined;
  /**
   * The path of the value in the arguments of the call; undefined if it was checked on its own.
   *
   * @example 'body.mentions[0]'
   */
  readonly field: string | undefined;

  constructor(message: string, place?: FieldPlace, cause?: unknown) {
    super(
      place === undefined ? message : `${place.operationId}: ${place.field}: ${message}`,
      causeOption(cause),
    );
    this.operationId = place?.operationId;
    this.field = place?.field;
  }
}

/**
 * An invalid id or phone number, or an id of a kind that the operation does not accept. Nothing was sent.
 */
export class InvalidIdError extends FieldError {
  override readonly name = 'InvalidIdError';
}

/**
 * A file that cannot be sent: it is not base64, bytes, a Blob or a stream, it is empty or could not be read, its type
 * is unknown, or an address was passed with it. No message was sent.
 */
export class InvalidMediaError extends FieldError {
  override readonly name = 'InvalidMediaError';
}

/** WhatsApp says that the recipient's number is not registered. No message was sent. */
export class NotRegisteredError extends FieldError {
  override readonly name = 'NotRegisteredError';
}
