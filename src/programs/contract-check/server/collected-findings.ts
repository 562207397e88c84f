import type { Finding } from '../finding.ts';
import type { Mask } from '../mask.ts';
import type { Observation } from './check-body.ts';
import type { ProbeCase } from './probe-case.ts';

/** What a pass over a server finds, as it is told: masked, each once, and what hangs on the pairing judged at the end. */
export class CollectedFindings {
  readonly #mask: Mask;
  readonly #findings: Finding[] = [];
  /** What was answered by the pairing, and whether anything was refused before it. */
  readonly #pairingFirst: [ProbeCase, Observation][] = [];
  #refusedBeforePairing = false;

  /** @param mask takes keys and phone numbers out of a text. */
  constructor(mask: Mask) {
    this.#mask = mask;
  }

  /** The same is found by several questions to one operation. */
  get all(): readonly Finding[] {
    return [
      ...new Map(this.#findings.map((finding) => [JSON.stringify(finding), finding])).values(),
    ];
  }

  add({ operation }: ProbeCase, { message, expected, seen, ...rest }: Observation): void {
    this.#findings.push({
      check: 'server',
      ...rest,
      ...(operation && { operationId: operation.id }),
      message: `${operation === undefined ? '' : `${operation.id}: `}${this.#mask(message)}`,
      ...(expected !== undefined && { expected: this.#mask(expected) }),
      ...(seen !== undefined && { seen: this.#mask(seen) }),
    });
  }

  /** @param observation where the pairing was what the request was refused for; undefined where something else was. */
  notePairing(asked: ProbeCase, observation: Observation | undefined): void {
    if (observation) this.#pairingFirst.push([asked, observation]);
    else this.#refusedBeforePairing = true;
  }

  /**
   * A gateway that looks at the pairing before anything else does so always; otherwise it let something through.
   *
   * @returns the ids of the operations about which, for the pairing, not every question was answered.
   */
  judgePairing(paired: boolean | undefined): readonly string[] {
    const [first] = this.#pairingFirst;
    if (first === undefined) return [];
    if (this.#refusedBeforePairing || paired === true) {
      for (const [asked, observation] of this.#pairingFirst) this.add(asked, observation);
      return [];
    }
    const count = this.#pairingFirst.length;
    this.add(first[0], {
      ...first[1],
      rule: 'pairing-first',
      kind: 'note',
      message: `this server looks at the pairing before it looks at a request, so ${count} rules could not be checked: pair a phone`,
    });
    return this.#pairingFirst.flatMap(([{ operation }]) => (operation ? [operation.id] : []));
  }
}
