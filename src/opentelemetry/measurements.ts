import type { Attributes, Meter } from '@opentelemetry/api';
import { knownTime } from '../events/known-time.ts';
import type { AttemptWork, CallWork, EventWork, JobWork, WaitWork } from '../telemetry/channels.ts';
import type { Work } from '../telemetry/work-channel.ts';
import { knownEventType } from './known-event-type.ts';

/** The buckets that OpenTelemetry advises for the duration of HTTP requests, in s, and some for long waits. */
const secondBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900];

/** Measures the work that is reported. */
export class Measurements {
  readonly #startedAt = new WeakMap<Work, number>();
  readonly #callSeconds;
  readonly #attempts;
  readonly #unknown;
  readonly #cooldown;
  readonly #waiting;
  readonly #waitSeconds;
  readonly #eventLag;
  readonly #eventSeconds;
  readonly #dropped;
  readonly #jobs;
  readonly #jobWait;

  constructor(meter: Meter) {
    const seconds = (name: string, description: string) =>
      meter.createHistogram(name, {
        description,
        unit: 's',
        advice: { explicitBucketBoundaries: secondBuckets },
      });
    const count = (name: string, description: string) => meter.createCounter(name, { description });
    this.#callSeconds = seconds(
      'wsapi.call.duration',
      'Duration of calls, with attempts and waits',
    );
    this.#attempts = count('wsapi.call.attempts', 'Requests to the gateway');
    this.#unknown = count(
      'wsapi.call.unknown_outcomes',
      'Calls that failed and may have been carried out',
    );
    this.#cooldown = seconds('wsapi.limiter.cooldown', 'Cooldowns that rate limits demanded');
    this.#waiting = meter.createUpDownCounter('wsapi.limiter.waiting', {
      description: 'Calls that wait for the limiter',
    });
    this.#waitSeconds = seconds('wsapi.call.wait', 'Waits of calls');
    this.#eventLag = seconds(
      'wsapi.event.lag',
      'Time from the gateway to the program. The clocks have to agree',
    );
    this.#eventSeconds = seconds(
      'wsapi.event.duration',
      'Time from arrival to the end of the handler',
    );
    this.#dropped = count('wsapi.event.dropped', 'Events that were lost because there was no room');
    this.#jobs = count('wsapi.queue.calls', 'Calls of the queue that a worker took');
    this.#jobWait = seconds('wsapi.queue.wait', 'Time that calls waited in the queue');
  }

  started(work: Work): void {
    this.#startedAt.set(work, performance.now());
  }

  callEnded(call: CallWork): void {
    const attributes = {
      ...operationOf(call),
      ...(call.status !== undefined && { 'http.response.status_code': call.status }),
      ...(call.errorType !== undefined && { 'error.type': call.errorType }),
    };
    this.#callSeconds.record(this.#secondsOf(call), attributes);
    if (call.outcome === 'unknown') this.#unknown.add(1, operationOf(call));
  }

  attemptEnded(work: AttemptWork): void {
    const { call, status, errorType, cooldownMs } = work;
    this.#attempts.add(1, {
      ...operationOf(call),
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(errorType !== undefined && { 'error.type': errorType }),
    });
    if (cooldownMs !== undefined) this.#cooldown.record(cooldownMs / 1000);
  }

  waitStarted(work: WaitWork): void {
    this.started(work);
    if (work.waitsFor === 'limiter') this.#waiting.add(1);
  }

  waitEnded(work: WaitWork): void {
    // Otherwise nobody listened at its start.
    if (!this.#startedAt.has(work)) return;
    if (work.waitsFor === 'limiter') this.#waiting.add(-1);
    this.#waitSeconds.record(this.#secondsOf(work), { 'wsapi.waits_for': work.waitsFor });
  }

  eventStarted(work: EventWork): void {
    this.started(work);
    const receivedAt = knownTime(work.receivedAt)?.getTime();
    if (receivedAt !== undefined)
      this.#eventLag.record(Math.max(0, Date.now() - receivedAt) / 1000, eventOf(work));
  }

  eventEnded(work: EventWork): void {
    const { result = 'read' } = work;
    if (result === 'dropped') this.#dropped.add(1, eventOf(work));
    const attributes = { ...eventOf(work), 'wsapi.event.result': result };
    this.#eventSeconds.record(this.#secondsOf(work), attributes);
  }

  jobStarted(work: JobWork): void {
    this.#jobWait.record(work.waitedMs / 1000, { 'wsapi.operation': work.operationId });
  }

  jobEnded(work: JobWork): void {
    const { operationId, result = 'waiting' } = work;
    this.#jobs.add(1, { 'wsapi.operation': operationId, 'wsapi.job.result': result });
  }

  #secondsOf(work: Work): number {
    const startedAt = this.#startedAt.get(work);
    return startedAt === undefined ? 0 : (performance.now() - startedAt) / 1000;
  }
}

const operationOf = ({ operationId }: CallWork): Attributes => ({ 'wsapi.operation': operationId });

const eventOf = ({ source, eventType }: EventWork): Attributes => ({
  'wsapi.event.source': source,
  'wsapi.event.type': knownEventType(eventType),
});
