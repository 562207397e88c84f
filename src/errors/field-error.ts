import { causeOption, WsapiError } from './wsapi-error.ts';

/** Where a value was given: the operation, and the place among its arguments (`body.mentions[0]`, `chatId`). */
export interface FieldPlace {
  readonly operationId: string;
  readonly field: string;
}

/** What the errors about one given value have in common: where it was given. Nothing was sent. */
export abstract class FieldError extends WsapiError {
  /** The operation that the value was given to; undefined where it was looked at by itself. */
  readonly operationId: string | undefined;
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
