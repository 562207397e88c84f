import { UnrecoverableError, type Job } from 'bullmq';
import { errorName } from '../errors/error-name.ts';
import { isSafe, type Route } from '../pipeline/route.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import { within } from '../telemetry/work-channel.ts';
import { jobWork, type JobEnd } from '../telemetry/queue-channels.ts';
import { checkArguments, knownOperation, routeOf } from './call-arguments.ts';
import { Claim, claimStateOf } from './claim.ts';
import { errorText } from './error-text.ts';
import { moveActiveJob } from './job-moves.ts';
import { Lease, LeaseOver } from './lease.ts';
import { idOf } from './queue-keys.ts';
import type { CallProgress, QueuedCall } from './queued-call.ts';
import { retryIdempotent } from '../retry/retry-idempotent.ts';
import type { SendWorkerSettings } from './send-worker-options.ts';
import { checkRemembered, expectedCalls, type ExpectedCall } from './undelivered-list.ts';
import { addToUnknown } from './unknown-list.ts';
import { isUnknownReason, unknownReason } from './unknown-reason.ts';
import { waitedMs } from './job-age.ts';
import { isAnswer, isNotAllowed, verdictOf, type Verdict } from './verdict.ts';

/** The instance for which a call is sent. */
export interface SendingInstance {
  readonly instanceId: string;
  /** The connection that BullMQ uses, too. */
  readonly client: RedisClient;
  readonly settings: SendWorkerSettings;
  /** How many calls in a row got no proper response. */
  unanswered: number;
  /** Keeps all workers from taking a call of this instance for some ms. */
  pause(ms: number): Promise<void>;
}

/** A read whose workers died so often may be what kills them. */
const maxRecoveries = 10;

/** How long a worker waits for a call that is about to be cancelled, in ms. */
const cancelledWaitMs = 1000;

/**
 * Sends the call of one job, and moves the job to where it belongs.
 *
 * BullMQ would do that itself after its function returned or threw. But where the connection to Redis is lost at that
 * moment, it takes the lost connection for a failure of the job: calls that were carried out end up as failed.
 */
export class SendJob {
  readonly #instance: SendingInstance;
  readonly #job: Job<QueuedCall>;
  readonly #token: string;
  /** Whether a request may have left for the gateway. */
  #left = false;
  #result: JobEnd['result'] = 'waiting';

  constructor(instance: SendingInstance, job: Job<QueuedCall>, token: string) {
    this.#instance = instance;
    this.#job = job;
    this.#token = token;
  }

  /**
   * Resolves when the job is where it belongs, or lost to another worker.
   *
   * @param onAnswered called when the gateway has carried the call out, and only Redis has to be told.
   */
  async run(onAnswered: () => void): Promise<void> {
    const { stalledAfterMs, logger } = this.#instance.settings;
    let lease: Lease | undefined;
    const work = jobWork.start(() => ({
      operationId: knownOperation(this.#job.name),
      carrier: this.#job.data.carrier ?? {},
      waitedMs: waitedMs(this.#job),
      attempt: this.#job.attemptsStarted,
    }));
    try {
      const taken = await retryIdempotent(
        () => Lease.take(this.#job, this.#token, stalledAfterMs),
        { isFinal: (error) => error instanceof LeaseOver },
      );
      lease = taken;
      await within(work, () => this.#carryOut(taken, onAnswered));
    } catch (error) {
      logger?.warn('The worker lost a call, which another worker takes over', {
        error: errorName(error),
      });
    } finally {
      lease?.stop();
      jobWork.end(work, { result: this.#result });
    }
  }

  async #carryOut(lease: Lease, onAnswered: () => void): Promise<void> {
    let route: Route;
    try {
      route = routeOf(this.#job.name);
      // The client would throw a ConfigurationError, for which the instance would wait as for a missing key.
      checkArguments(route, this.#job.data.args);
      checkRemembered(this.#job.data.deliveredWithinMs, this.#instance.settings.receipts);
    } catch (error) {
      // Another version of the program queued it, its arguments were deleted, or this worker's options do not fit it.
      await this.#fail(lease, errorText(error));
      return;
    }
    if (isSafe(route)) {
      if (this.#job.stalledCounter > maxRecoveries)
        await this.#fail(lease, `${maxRecoveries} workers died while they sent it.`);
      else await this.#send(route, lease, undefined, onAnswered);
      return;
    }
    const { client, settings } = this.#instance;
    const claim = new Claim(client, settings.prefix, this.#job.data.key);
    for (;;) {
      const standing = await retryIdempotent(() => claim.takeToSend(), { signal: lease.signal });
      if (standing === claim.sending) {
        await this.#send(route, lease, claim, onAnswered);
        return;
      }
      if (await this.#settle(route, lease, claim, standing)) return;
    }
  }

  /** Settles a call that another worker has claimed. @returns false if that claim has changed meanwhile. */
  async #settle(route: Route, lease: Lease, claim: Claim, standing: string): Promise<boolean> {
    const found = claimStateOf(standing);
    switch (found.state) {
      case 'completed':
        await this.#complete(lease, claim, found.result);
        return true;
      case 'cancelled':
        await this.#delay(lease, cancelledWaitMs);
        return true;
      case 'sending':
        return this.#listUnknown(route, lease, standing, 'the worker died while it was sending.');
    }
  }

  async #send(
    route: Route,
    lease: Lease,
    claim: Claim | undefined,
    onAnswered: () => void,
  ): Promise<void> {
    const { instanceId, settings } = this.#instance;
    // Not awaited: without Redis it would not settle before the lock expires.
    void this.#tell({ state: 'sending' });
    let result: unknown;
    try {
      result = await settings.wsapi.request(route, this.#job.data.args, {
        retry: false,
        signal: lease.signal,
        beforeAttempt: () => {
          lease.throwIfOver();
          this.#left = true;
        },
        ...(instanceId === '' ? {} : { instanceId }),
      });
    } catch (error) {
      await this.#afterFailure(error, route, lease, claim);
      return;
    }
    this.#instance.unanswered = 0;
    onAnswered();
    if (await this.#completeAtOnce(claim, result)) return;
    // First of all, and even if another worker has the job by now: the claim tells it that the call is done.
    if (claim && !(await retryIdempotent(() => claim.complete(result)))) throw new LeaseOver();
    await this.#complete(lease, claim, result);
  }

  /**
   * Completes the call in one command if Redis is reachable and this worker still has the job.
   *
   * @returns false where it failed, or where more has to be noted before the job is moved.
   */
  async #completeAtOnce(claim: Claim | undefined, result: unknown): Promise<boolean> {
    if (this.#job.data.deliveredWithinMs !== undefined) return false;
    try {
      await this.#job.moveToCompleted(result, this.#token, false);
    } catch {
      return false;
    }
    this.#result = 'completed';
    await deleteClaim(claim);
    return true;
  }

  async #afterFailure(
    error: unknown,
    route: Route,
    lease: Lease,
    claim: Claim | undefined,
  ): Promise<void> {
    const verdict = this.#verdictOf(error, route);
    if (isAnswer(error)) this.#instance.unanswered = 0;
    // A failure without a response is a refusal by the client itself.
    else if (verdict.kind !== 'failed') this.#instance.unanswered += 1;
    if (verdict.kind === 'unknown' && claim) {
      await this.#instance.pause(verdict.pauseMs);
      if (!(await this.#listUnknown(route, lease, claim.sending, errorText(error))))
        throw new LeaseOver();
      return;
    }
    // It certainly was not sent, so the next worker may send it.
    if (claim && !(await retryIdempotent(() => claim.release(claim.sending))))
      throw new LeaseOver();
    switch (verdict.kind) {
      case 'pause':
        if (isNotAllowed(error))
          this.#instance.settings.logger?.error(`The queue waits: ${errorText(error)}`, {
            pauseMs: verdict.pauseMs,
          });
        await this.#tell({ state: verdict.why, pauseMs: verdict.pauseMs });
        await this.#instance.pause(verdict.pauseMs);
        await this.#move(lease, () => this.#job.moveToWait(this.#token));
        return;
      case 'again': {
        const failures = (this.#job.data.failures ?? 0) + 1;
        await retryIdempotent(() => this.#job.updateData({ ...this.#job.data, failures }), {
          signal: lease.signal,
        });
        await this.#tell({ state: 'again', waitMs: verdict.waitMs });
        await this.#delay(lease, verdict.waitMs);
        return;
      }
      default:
        await this.#fail(lease, errorText(error));
    }
  }

  #verdictOf(error: unknown, route: Route): Verdict {
    const { limits, unpairedPauseMs } = this.#instance.settings;
    return verdictOf(error, {
      safe: isSafe(route),
      left: this.#left,
      failed: (this.#job.data.failures ?? 0) + 1,
      unanswered: this.#instance.unanswered + 1,
      limits,
      unpairedPauseMs,
      random: Math.random(),
    });
  }

  /** @returns false where another claim than this stands by now. */
  async #listUnknown(route: Route, lease: Lease, claim: string, why: string): Promise<boolean> {
    const { instanceId, client, settings } = this.#instance;
    const reason = unknownReason(why);
    const entry = {
      id: idOf(this.#job.id ?? ''),
      instanceId,
      operationId: route.id,
      reason,
      since: Date.now(),
      claim,
    };
    const { prefix, logger } = settings;
    const isListed = await retryIdempotent(
      () => addToUnknown(client, prefix, this.#job.data.key, entry),
      { signal: lease.signal },
    );
    if (!isListed) return false;
    logger?.error(`${route.id} failed, but may have been carried out`, { operationId: route.id });
    await this.#fail(lease, reason);
    return true;
  }

  async #complete(lease: Lease, claim: Claim | undefined, result: unknown): Promise<void> {
    // Must come before the move: nothing repeats this step if the worker dies after it.
    await retryIdempotent(() => this.#expectDelivery(result), { signal: lease.signal });
    this.#result = 'completed';
    await this.#move(lease, () => this.#job.moveToCompleted(result, this.#token, false));
    // Another worker may have had the job meanwhile. If it waits again or is listed as unknown, the claim is all that
    // keeps the call from being sent twice. A job that is `unknown` to BullMQ is gone, because of `rememberMs`.
    const state = await this.#job.getState().catch(() => undefined);
    if (state === 'completed' || state === 'unknown') await deleteClaim(claim);
  }

  async #expectDelivery(result: unknown): Promise<void> {
    const { deliveredWithinMs } = this.#job.data;
    const { id: messageId } = (result ?? {}) as { readonly id?: unknown }; // safe: the gateway may return anything
    if (deliveredWithinMs === undefined || typeof messageId !== 'string') return;
    const { instanceId, client, settings } = this.#instance;
    const call: ExpectedCall = {
      id: idOf(this.#job.id ?? ''),
      instanceId,
      operationId: this.#job.name,
      messageId,
    };
    const expected = expectedCalls(client, settings.prefix);
    await expected.add(JSON.stringify(call), deliveredWithinMs);
  }

  async #fail(lease: Lease, reason: string): Promise<void> {
    this.#result = isUnknownReason(reason) ? 'unknown' : 'failed';
    const error = new UnrecoverableError(reason);
    await this.#move(lease, () => this.#job.moveToFailed(error, this.#token, false));
  }

  async #delay(lease: Lease, ms: number): Promise<void> {
    await this.#move(lease, () => this.#job.moveToDelayed(Date.now() + ms, this.#token));
  }

  async #move(lease: Lease, move: () => Promise<unknown>): Promise<void> {
    await moveActiveJob(this.#job, move, lease.signal);
  }

  /** A message that was sent must not count as failed because its report could not be stored. */
  async #tell(progress: CallProgress): Promise<void> {
    await this.#job.updateProgress(progress).catch(() => undefined);
  }
}

/** A claim that is left behind does no harm. */
const deleteClaim = async (claim: Claim | undefined): Promise<void> => {
  await claim?.delete().catch(() => undefined);
};
