import { WsapiError } from '../errors/wsapi-error.ts';

/** The gateway refuses to carry out an operation. Thrown by behaviours, and turned into a response. */
export class RefusedError extends WsapiError {
  readonly status: number;
  readonly detail: string;

  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
    this.detail = detail;
  }
}
