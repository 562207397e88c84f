import type { BodyLimits } from './read-body.ts';

/** A request as the receiver looks at it, whatever the runtime gives. */
export interface Incoming {
  readonly method: string | undefined;
  /** By the name in lower case. */
  header(name: string): string | null | undefined;
  /**
   * The bytes of the body.
   *
   * @throws {Refusal}
   */
  body(limits: BodyLimits): Promise<Uint8Array>;
}
