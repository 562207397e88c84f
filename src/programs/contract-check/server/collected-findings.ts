import type { Finding } from '../finding.ts';
import type { Mask } from '../hide-secrets.ts';
import type { Observation } from './check-body.ts';
import type { ProbeCase, ProbeRequest } from './probe-case.ts';

/** The findings of a run: masked, without repetitions. Those that depend on the pairing are decided at the end. */
export class CollectedFindings {
  readonly #mask: Mask;
  readonly #curl: (request: ProbeRequest) => string;
  readonly #findings = new Map<string, Finding>();
  /** Cases that were refused because no phone is paired. */
  readonly #pairingFirst: [ProbeCase, Observation][] = [];
  /** Whether a case was refused for another reason first. */
  #refusedBeforePairing = false;

  /** @param mask removes keys and phone numbers from a text. @param curl a command that repeats a request. */
  constructor(mask: Mask, curl: (request: ProbeRequest) => string) {
    this.#mask = mask;
    this.#curl = curl;
  }

  get all(): readonly Finding[] {
    return [...this.#findings.values()];
  }

  add({ operation, request }: ProbeCase, { message, expected, seen, ...rest }: Observation): void {
    const finding: Finding = {
      check: 'server',
      ...rest,
      ...(operation && { operationId: operation.id }),
      message: `${operation === undefined ? '' : `${operation.id}: `}${this.#mask(message)}`,
      ...(expected !== undefined && { expected: this.#mask(expected) }),
      ...(seen !== undefined && { seen: this.#mask(seen) }),
    };
    // Several cases of one operation may show the same fault; the first request is shown.
    const key = JSON.stringify(finding);
    if (!this.#findings.has(key))
      this.#findings.set(key, { ...finding, curl: this.#curl(request) });
  }

  /** @param observation set if the case was refused because no phone is paired. */
  notePairing(probeCase: ProbeCase, observation: Observation | undefined): void {
    if (observation) this.#pairingFirst.push([probeCase, observation]);
    else this.#refusedBeforePairing = true;
  }

  /**
   * A server that always checks the pairing first is right to respond with 409; one that does so only for some requests
   * did not check the others.
   *
   * @returns the ids of the operations whose cases could not be decided because of the pairing.
   */
  decidePairing(paired: boolean | undefined): readonly string[] {
    const [first] = this.#pairingFirst;
    if (first === undefined) return [];
    if (this.#refusedBeforePairing || paired === true) {
      for (const [probeCase, observation] of this.#pairingFirst) this.add(probeCase, observation);
      return [];
    }
    const count = this.#pairingFirst.length;
    this.add(first[0], {
      ...first[1],
      rule: 'pairing-first',
      kind: 'note',
      message: `this server checks the pairing before the request, so ${count} rules could not be checked: pair a phone`,
    });
    return this.#pairingFirst.flatMap(([{ operation }]) => (operation ? [operation.id] : []));
  }
}
