import type { KeyKind } from '../../../limiter/key-kind.ts';
import type { Finding } from '../finding.ts';
import type { Mask } from '../mask.ts';
import { accessCases } from './access-cases.ts';
import { checkAnswer } from './check-response.ts';
import { bodyCases } from './body-cases.ts';
import { NoAnswer, type Answer } from './http-exchange.ts';
import { originOf } from './known-ids.ts';
import { unknownPath } from './unassigned-ids.ts';
import type { PacedExchange } from './paced-exchange.ts';
import { canCall, type ProbeCase, type ProbeRequest } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import { hasItsIds, missingQueryCases, needsNoId, readCase } from './read-cases.ts';
import { ResponseSchemas } from './response-schemas.ts';
import { encodedIdCases, routeCases } from './route-cases.ts';
import { CollectedFindings } from './collected-findings.ts';
import type { ProbeContext } from './probe-context.ts';
import type { SuccessValue } from './check-success.ts';
import { writeCases } from './write-cases.ts';

export interface RunOptions {
  /** Takes keys and phone numbers out of a text. */
  readonly mask: Mask;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  /** How many requests got no answer. */
  readonly unanswered: number;
  /** How many questions were not asked, as a broken server might do what they ask for. */
  readonly skipped: number;
  /** The ids of the operations about which every question was asked and answered. */
  readonly fullyChecked: ReadonlySet<string>;
  /** How many operations were called as they should be, and said that it worked. */
  readonly seenToWork: number;
  /** Why the server could no longer be reached; undefined where it stayed to the end. */
  readonly gone: string | undefined;
}

/** One pass over a server: reads first, for what they tell decides what may be asked after them. */
export class ProbeRun {
  readonly #context: ProbeContext;
  readonly #exchange: PacedExchange;
  readonly #onProgress: RunOptions['onProgress'];
  readonly #schemas: ResponseSchemas;
  readonly #findings: CollectedFindings;
  readonly #open = new Set<KeyKind>();
  readonly #notWhollyAsked = new Set<string>();
  readonly #seenToWork = new Set<string>();
  #unanswered = 0;
  #done = 0;
  #total = 0;
  #gone: NoAnswer | undefined;

  constructor(context: ProbeContext, exchange: PacedExchange, options: RunOptions) {
    this.#context = { ...context, open: this.#open };
    this.#exchange = exchange;
    this.#onProgress = options.onProgress;
    this.#findings = new CollectedFindings(options.mask);
    this.#schemas = new ResponseSchemas(context.document);
  }

  /** @param all every operation, among which the asked ones are. */
  async ask(
    asked: readonly ProbedOperation[],
    all: readonly ProbedOperation[],
  ): Promise<RunResult> {
    const context = this.#context;
    const served = asked.filter(({ key }) => isServed(context.profile, key));
    const callable = served.filter(({ key }) => canCall(context, key));
    const reads = callable.filter(({ safe }) => safe);
    // The only ones that are asked without knowing yet whether the server asks for keys.
    await this.#askAll([
      ...reads.filter(needsNoId).map((operation) => readCase(context, operation)),
      ...asked
        .filter(({ safe }) => safe)
        .flatMap((operation) => accessCases(context, operation).cases),
    ]);
    const withIds = reads.filter((one) => !needsNoId(one));
    await this.#learnFor(withIds, asked, all);
    // An id may be told of by a read that needs one itself: an invitation by its group.
    const known = withIds.filter((operation) => hasItsIds(context, operation));
    await this.#askAll(known.map((operation) => readCase(context, operation)));
    const withHarm = asked
      .filter(({ safe }) => !safe)
      .map((operation) => ({ operation, ...accessCases(context, operation) }))
      .concat(callable.map((operation) => ({ operation, ...bodyCases(context, operation) })));
    for (const { operation, skipped } of withHarm)
      if (skipped > 0) this.#notWhollyAsked.add(operation.id);
    await this.#askAll([
      ...withIds
        .filter((operation) => !known.includes(operation))
        .map((operation) => readCase(context, operation)),
      ...reads.flatMap((operation) => missingQueryCases(context, operation)),
      ...withHarm.flatMap(({ cases }) => cases),
      ...callable.flatMap((operation) => encodedIdCases(context, operation)),
      ...routeCases(context, asked, all),
    ]);
    await this.#askAll(callable.flatMap((operation) => writeCases(context, operation)));
    for (const id of this.#findings.judgePairing(context.paired)) this.#notWhollyAsked.add(id);
    return {
      findings: this.#findings.all,
      unanswered: this.#unanswered,
      skipped: withHarm.reduce((sum, { skipped }) => sum + skipped, 0),
      fullyChecked: new Set(
        this.#gone === undefined
          ? callable.map(({ id }) => id).filter((id) => !this.#notWhollyAsked.has(id))
          : [],
      ),
      gone: this.#gone?.message,
      seenToWork: this.#seenToWork.size,
    };
  }

  /** Where some operations are asked alone, others have to tell of the ids for them. Those are not judged. */
  async #learnFor(
    reads: readonly ProbedOperation[],
    asked: readonly ProbedOperation[],
    all: readonly ProbedOperation[],
  ): Promise<void> {
    const context = this.#context;
    const origins = new Set(reads.map(({ path }) => originOf(path)));
    const telling = all.filter(
      (operation) =>
        operation.safe &&
        needsNoId(operation) &&
        origins.has(originOf(operation.path)) &&
        !asked.includes(operation) &&
        isServed(context.profile, operation.key) &&
        canCall(context, operation.key),
    );
    const cases = telling.map((operation) => readCase(context, operation));
    const answers = await Promise.all(cases.map(({ request }) => this.#send(request)));
    for (const [index, answer] of answers.entries()) {
      const own = cases[index];
      if (own === undefined || answer === undefined || answer instanceof NoAnswer) continue;
      this.#learn(own, checkAnswer(this.#schemas, own, answer).value);
    }
  }

  #learn({ operation }: ProbeCase, value: SuccessValue | undefined): void {
    const { document, knownIds } = this.#context;
    if (operation !== undefined && value !== undefined)
      knownIds.learn(document, value.schema, value.json, operation.path);
  }

  async #askAll(cases: readonly ProbeCase[]): Promise<void> {
    this.#total += cases.length;
    // Findings come in the order of the questions, whatever the order of the answers.
    const answers = await Promise.all(cases.map((asked) => this.#ask(asked)));
    for (const [index, asked] of cases.entries()) {
      const answer = answers[index];
      if (answer instanceof NoAnswer) await this.#askAgain(asked, answer);
      else if (answer !== undefined) this.#judge(asked, answer);
    }
  }

  /** A connection that is lost twice, and the second time with nothing else under way, was ended by the request. */
  async #askAgain(asked: ProbeCase, first: NoAnswer): Promise<void> {
    // A message is sent once, whatever became of it.
    if (first.reason !== 'connection lost' || asked.kind === 'send') {
      this.#noAnswer(asked, first);
      return;
    }
    const second = await this.#send(asked.request);
    if (second === undefined) this.#noAnswer(asked, first);
    else if (!(second instanceof NoAnswer)) this.#judge(asked, second);
    else if (second.reason === 'connection lost' && (await this.#isThere()))
      this.#findings.add(asked, {
        rule: 'connection-lost',
        kind: 'broken',
        place: asked.place,
        message: `called ${asked.title}, it ends the connection each time, and answers what else it is asked`,
        expected: asked.expected.join(' or '),
        seen: second.message,
      });
    else this.#noAnswer(asked, second);
  }

  /** Whether the server answers anything at all. */
  async #isThere(): Promise<boolean> {
    const nothing = { method: 'GET', path: unknownPath, headers: {} };
    const answer = await this.#send(nothing);
    return answer !== undefined && !(answer instanceof NoAnswer);
  }

  async #ask({ request }: ProbeCase): Promise<Answer | NoAnswer | undefined> {
    const answer = await this.#send(request);
    this.#done += 1;
    this.#onProgress?.(this.#done, this.#total);
    return answer;
  }

  /** Nothing more goes out to a server that is gone. */
  async #send(request: ProbeRequest): Promise<Answer | NoAnswer | undefined> {
    if (this.#gone !== undefined) return undefined;
    try {
      return await this.#exchange.send(request);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (error.reason === 'not connected') this.#gone = error;
      return error;
    }
  }

  #judge(asked: ProbeCase, answer: Answer): void {
    const { observations, value, pairingFirst } = checkAnswer(this.#schemas, asked, answer);
    for (const observation of observations) this.#findings.add(asked, observation);
    if (
      /^(?:read|write|send)$/.test(asked.kind) &&
      asked.operation?.successes.includes(answer.status)
    )
      this.#seenToWork.add(asked.operation.id);
    if (asked.kind === 'read') this.#learn(asked, value);
    if (
      (asked.kind === 'no-key' || asked.kind === 'wrong-key') &&
      answer.status < 400 &&
      asked.operation
    )
      this.#open.add(asked.operation.key);
    if (asked.pairingMayComeFirst === true || pairingFirst)
      this.#findings.notePairing(asked, pairingFirst);
  }

  #noAnswer(asked: ProbeCase, { message, reason }: NoAnswer): void {
    this.#unanswered += 1;
    // That is told once, and not of each question.
    if (reason === 'not connected') return;
    if (asked.operation) this.#notWhollyAsked.add(asked.operation.id);
    this.#findings.add(asked, {
      rule: 'no-answer',
      kind: 'note',
      place: asked.place,
      message: `called ${asked.title}, it gives no answer: ${message}`,
      expected: asked.expected.join(' or '),
      seen: 'nothing',
    });
  }
}
