import type { BodyLimits } from './read-body.ts';

/** A request of any runtime. */
export interface Incoming {
  readonly method: string | undefined;
  /** The address of the sender, or of the proxy in between. Undefined where the runtime does not tell. */
  readonly address: string | undefined;
  /** A header by its name in lower case. */
  header(name: string): string | null | undefined;
  /**
   * The bytes of the body.
   *
   * @throws {Refusal}
   */
  body(limits: BodyLimits): Promise<Uint8Array>;
}
