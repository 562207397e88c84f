import type { KeyKind } from '../../../limiter/key-kind.ts';
import type { Finding } from '../finding.ts';
import type { Mask } from '../hide-secrets.ts';
import { accessCases } from './access-cases.ts';
import { bodyCases } from './body-cases.ts';
import { checkResponse } from './check-response.ts';
import type { SuccessValue } from './check-success.ts';
import { CollectedFindings } from './collected-findings.ts';
import { NoResponse, type ProbeResponse } from './http-exchange.ts';
import { originOf } from './known-ids.ts';
import type { PacedExchange } from './paced-exchange.ts';
import { canCall, type ProbeCase, type ProbeRequest } from './probe-case.ts';
import type { ProbeContext } from './probe-context.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import { hasItsIds, missingQueryCases, needsNoId, readCase } from './read-cases.ts';
import { ResponseSchemas } from './response-schemas.ts';
import { encodedIdCases, routeCases } from './route-cases.ts';
import { unknownPath } from './unassigned-ids.ts';
import { writeCases } from './write-cases.ts';

export interface RunOptions {
  /** Removes keys and phone numbers from a text. */
  readonly mask: Mask;
  /** A `curl` command that repeats a request. */
  readonly curl: (request: ProbeRequest) => string;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  /** The number of requests without a response. */
  readonly unanswered: number;
  /** The number of cases left out because a broken server might act on them. */
  readonly skipped: number;
  /** The ids of the operations of which every case was tried and got a response. */
  readonly fullyChecked: ReadonlySet<string>;
  /** The number of operations of which a valid call succeeded. */
  readonly seenToWork: number;
  /** Why the server could no longer be reached; undefined if it could to the end. */
  readonly lost: string | undefined;
}

/** One run over all cases. Reads come first: the ids in their responses, and what they show, decide later cases. */
export class ProbeRun {
  readonly #context: ProbeContext;
  readonly #exchange: PacedExchange;
  readonly #onProgress: RunOptions['onProgress'];
  readonly #schemas: ResponseSchemas;
  readonly #findings: CollectedFindings;
  readonly #open = new Set<KeyKind>();
  readonly #notFullyChecked = new Set<string>();
  readonly #seenToWork = new Set<string>();
  #unanswered = 0;
  #done = 0;
  #total = 0;

  constructor(context: ProbeContext, exchange: PacedExchange, options: RunOptions) {
    this.#context = { ...context, open: this.#open };
    this.#exchange = exchange;
    this.#onProgress = options.onProgress;
    this.#findings = new CollectedFindings(options.mask, options.curl);
    this.#schemas = new ResponseSchemas(context.document);
  }

  /** @param all every operation, including the selected ones. */
  async run(
    selected: readonly ProbedOperation[],
    all: readonly ProbedOperation[],
  ): Promise<RunResult> {
    const context = this.#context;
    const served = selected.filter(({ key }) => isServed(context.profile, key));
    const callable = served.filter(({ key }) => canCall(context, key));
    const reads = callable.filter(({ safe }) => safe);
    // 1. Reads without ids, and reads without credentials: these show whether the server checks keys at all.
    await this.#tryAll([
      ...reads.filter(needsNoId).map((operation) => readCase(context, operation)),
      ...selected
        .filter(({ safe }) => safe)
        .flatMap((operation) => accessCases(context, operation).cases),
    ]);
    // 2. Reads with the ids found so far. They may contain further ids: a group contains its invite code.
    const withIds = reads.filter((one) => !needsNoId(one));
    await this.#collectIdsFor(withIds, selected, all);
    const ready = withIds.filter((operation) => hasItsIds(context, operation));
    await this.#tryAll(ready.map((operation) => readCase(context, operation)));
    // 3. All requests that have to be refused.
    const refused = selected
      .filter(({ safe }) => !safe)
      .map((operation) => ({ operation, ...accessCases(context, operation) }))
      .concat(callable.map((operation) => ({ operation, ...bodyCases(context, operation) })));
    for (const { operation, skipped } of refused)
      if (skipped > 0) this.#notFullyChecked.add(operation.id);
    await this.#tryAll([
      ...withIds
        .filter((operation) => !ready.includes(operation))
        .map((operation) => readCase(context, operation)),
      ...reads.flatMap((operation) => missingQueryCases(context, operation)),
      ...refused.flatMap(({ cases }) => cases),
      ...callable.flatMap((operation) => encodedIdCases(context, operation)),
      ...routeCases(context, selected, all),
    ]);
    // 4. Writes, if they are allowed.
    await this.#tryAll(callable.flatMap((operation) => writeCases(context, operation)));
    for (const id of this.#findings.decidePairing(context.paired)) this.#notFullyChecked.add(id);
    const { lost } = this.#exchange;
    return {
      findings: this.#findings.all,
      unanswered: this.#unanswered,
      skipped: refused.reduce((sum, { skipped }) => sum + skipped, 0),
      fullyChecked: new Set(
        lost === undefined
          ? callable.map(({ id }) => id).filter((id) => !this.#notFullyChecked.has(id))
          : [],
      ),
      lost,
      seenToWork: this.#seenToWork.size,
    };
  }

  /** With `--operation`, the lists that contain ids for the selected operations are read too, but not checked. */
  async #collectIdsFor(
    reads: readonly ProbedOperation[],
    selected: readonly ProbedOperation[],
    all: readonly ProbedOperation[],
  ): Promise<void> {
    const context = this.#context;
    const origins = new Set(reads.map(({ path }) => originOf(path)));
    const lists = all.filter(
      (operation) =>
        operation.safe &&
        needsNoId(operation) &&
        origins.has(originOf(operation.path)) &&
        !selected.includes(operation) &&
        isServed(context.profile, operation.key) &&
        canCall(context, operation.key),
    );
    const cases = lists.map((operation) => readCase(context, operation));
    const responses = await Promise.all(cases.map(({ request }) => this.#send(request)));
    for (const [index, response] of responses.entries()) {
      const own = cases[index];
      if (own === undefined || response instanceof NoResponse) continue;
      this.#collectIds(own, checkResponse(this.#schemas, own, response).value);
    }
  }

  #collectIds({ operation }: ProbeCase, value: SuccessValue | undefined): void {
    const { document, knownIds } = this.#context;
    if (operation !== undefined && value !== undefined)
      knownIds.collect(document, value.schema, value.json, operation.path);
  }

  async #tryAll(cases: readonly ProbeCase[]): Promise<void> {
    this.#total += cases.length;
    const responses = await Promise.all(
      cases.map(async ({ request }) => {
        const response = await this.#send(request);
        this.#done += 1;
        this.#onProgress?.(this.#done, this.#total);
        return response;
      }),
    );
    // Findings come in the order of the cases, whatever the order of the responses.
    for (const [index, probeCase] of cases.entries()) {
      const response = responses[index];
      if (response instanceof NoResponse) await this.#tryAgain(probeCase, response);
      else if (response !== undefined) this.#check(probeCase, response);
    }
  }

  /** If the connection is lost again, with no other request in progress, the request itself made the server end it. */
  async #tryAgain(probeCase: ProbeCase, first: NoResponse): Promise<void> {
    // A message is never sent twice.
    if (first.reason !== 'connection lost' || probeCase.kind === 'send') {
      this.#addNoResponse(probeCase, first);
      return;
    }
    const second = await this.#send(probeCase.request);
    if (!(second instanceof NoResponse)) this.#check(probeCase, second);
    else if (second.reason === 'connection lost' && (await this.#isReachable()))
      this.#findings.add(probeCase, {
        rule: 'connection-lost',
        kind: 'broken',
        place: probeCase.place,
        message: `called ${probeCase.title}, it closes the connection each time, and responds to other requests`,
        expected: probeCase.expected.join(' or '),
        seen: second.message,
      });
    else this.#addNoResponse(probeCase, second);
  }

  async #isReachable(): Promise<boolean> {
    const response = await this.#send({ method: 'GET', path: unknownPath, headers: {} });
    return !(response instanceof NoResponse);
  }

  async #send(request: ProbeRequest): Promise<ProbeResponse | NoResponse> {
    try {
      return await this.#exchange.send(request);
    } catch (error) {
      if (error instanceof NoResponse) return error;
      throw error;
    }
  }

  #check(probeCase: ProbeCase, response: ProbeResponse): void {
    const { kind, operation } = probeCase;
    const { observations, value, pairingFirst } = checkResponse(this.#schemas, probeCase, response);
    for (const observation of observations) {
      this.#findings.add(probeCase, observation);
      // A refusal in other words, such as WhatsApp's own, leaves open whether the rule is enforced.
      if (operation && observation.rule === 'refused-for-another-reason')
        this.#notFullyChecked.add(operation.id);
    }
    if (/^(?:read|write|send)$/.test(kind) && operation?.successes.includes(response.status))
      this.#seenToWork.add(operation.id);
    if (kind === 'read') this.#collectIds(probeCase, value);
    if ((kind === 'no-key' || kind === 'wrong-key') && response.status < 400 && operation)
      this.#open.add(operation.key);
    if (probeCase.pairingMayComeFirst === true || pairingFirst)
      this.#findings.notePairing(probeCase, pairingFirst);
  }

  #addNoResponse(probeCase: ProbeCase, { message, reason }: NoResponse): void {
    // A server that is gone is reported once, not for each case.
    if (reason === 'not sent' || reason === 'not connected') return;
    this.#unanswered += 1;
    if (probeCase.operation) this.#notFullyChecked.add(probeCase.operation.id);
    this.#findings.add(probeCase, {
      rule: 'no-answer',
      kind: 'note',
      place: probeCase.place,
      message: `called ${probeCase.title}, it does not respond: ${message}`,
      expected: probeCase.expected.join(' or '),
      seen: 'no response',
    });
  }
}
