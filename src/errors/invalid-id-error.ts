import { WsapiError } from './wsapi-error.ts';

/** Where an id was given: the operation, and the place among its arguments (`body.mentions[0]`, `chatId`). */
export interface IdPlace {
  readonly operationId: string;
  readonly field: string;
}

/**
 * An id or a phone number that cannot be right, or that is of a kind which the operation does not take.
 * Nothing was sent.
 */
export class InvalidIdError extends WsapiError {
  override readonly name = 'InvalidIdError';
  /** The operation that the id was given to; undefined where an id was formatted by itself. */
  readonly operationId: string | undefined;
  readonly field: string | undefined;

  constructor(message: string, place?: IdPlace, cause?: unknown) {
    super(
      place === undefined ? message : `${place.operationId}: ${place.field}: ${message}`,
      cause === undefined ? undefined : { cause },
    );
    this.operationId = place?.operationId;
    this.field = place?.field;
  }
}
