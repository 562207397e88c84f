import { WsapiError } from './wsapi-error.ts';

/**
 * `missing`: no signature. `malformed`: not in the gateway's format. `wrong`: of other bytes, or with another secret.
 */
export type SignatureProblem = 'missing' | 'malformed' | 'wrong';

/** An event without a valid signature. It may come from anybody and must not be handled. */
export class InvalidSignatureError extends WsapiError {
  override readonly name = 'InvalidSignatureError';
  /**
   * What is wrong with the signature: there is none, it is not `sha256=` and 64 hexadecimal digits, or it does not
   * match.
   *
   * @example 'wrong'
   */
  readonly problem: SignatureProblem;

  constructor(message: string, problem: SignatureProblem) {
    super(message);
    this.problem = problem;
  }
}
