import type { Finding } from '../finding.ts';

/** What a recorded call does that the contract does not say, before it is assigned to an operation. */
export type DriftObservation = Pick<
  Finding,
  'rule' | 'kind' | 'place' | 'message' | 'expected' | 'seen'
>;

/** The findings of recorded traffic. A difference of many calls is one finding, with the first call. */
export class DriftFindings {
  readonly #file: string;
  readonly #findings = new Map<
    string,
    { readonly finding: Finding; readonly entry: number; count: number }
  >();

  constructor(file: string) {
    this.#file = file;
  }

  get all(): readonly Finding[] {
    return [...this.#findings.values()].map(({ finding, entry, count }) => ({
      ...finding,
      message: `${finding.message} (${count === 1 ? `entry ${entry}` : `${count} entries, the first is ${entry}`})`,
    }));
  }

  add(entry: number, operationId: string | undefined, observation: DriftObservation): void {
    const { message, ...rest } = observation;
    const finding: Finding = {
      check: 'drift',
      ...rest,
      ...(operationId !== undefined && { operationId }),
      file: this.#file,
      message: operationId === undefined ? message : `${operationId}: ${message}`,
    };
    const key = JSON.stringify(finding);
    const known = this.#findings.get(key);
    if (known) known.count += 1;
    else this.#findings.set(key, { finding, entry, count: 1 });
  }
}
