import { WsapiError } from './wsapi-error.ts';

/** `missing`: there is none. `malformed`: it is not written as the gateway writes it. `wrong`: it is of other bytes, or by another secret. */
export type SignatureProblem = 'missing' | 'malformed' | 'wrong';

/** An event does not prove that it comes from the gateway: it may be anybody's. It must not be handled. */
export class InvalidSignatureError extends WsapiError {
  override readonly name = 'InvalidSignatureError';
  readonly problem: SignatureProblem;

  constructor(message: string, problem: SignatureProblem) {
    super(message);
    this.problem = problem;
  }
}
