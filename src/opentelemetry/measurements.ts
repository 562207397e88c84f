import type { Attributes, Meter, ObservableResult } from '@opentelemetry/api';
import { contractRoutes } from '../client/contract-routes.ts';
import { knownTime } from '../events/known-time.ts';
import { isSafe } from '../pipeline/route.ts';
import type { AttemptWork, CallWork, WaitWork } from '../telemetry/call-channels.ts';
import type { EventWork } from '../telemetry/event-channel.ts';
import type { JobWork } from '../telemetry/queue-channels.ts';
import type { Work } from '../telemetry/work-channel.ts';
import { Cooldowns } from './cooldowns.ts';
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
  readonly #cooldowns = new Cooldowns();
  /** Ends what is observed rather than reported. */
  readonly stop: () => void;

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
    const coolingDown = meter.createObservableGauge('wsapi.limiter.cooling_down', {
      description: 'Instances that are cooling down',
    });
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
    this.#dropped = count('wsapi.event.dropped', 'Events that were lost');
    this.#jobs = count('wsapi.queue.calls', 'Calls of the queue that a worker took');
    this.#jobWait = seconds('wsapi.queue.wait', 'Time that calls waited in the queue');
    const observe = (result: ObservableResult): void => result.observe(this.#cooldowns.running);
    coolingDown.addCallback(observe);
    this.stop = () => coolingDown.removeCallback(observe);
    this.#startAtZero();
  }

  /** Prometheus sees no increase in a counter that begins with 1: an alert would miss the first event. */
  #startAtZero(): void {
    for (const route of contractRoutes())
      if (!isSafe(route)) this.#unknown.add(0, { 'wsapi.operation': route.id });
    this.#dropped.add(0, sourceOf('webhook'));
  }

  callStarted(work: CallWork): void {
    this.#start(work);
  }

  callEnded(call: CallWork): void {
    const attributes = {
      ...operationOf(call),
      ...(call.status !== undefined && { 'http.response.status_code': call.status }),
      ...(call.errorType !== undefined && { 'error.type': call.errorType }),
    };
    this.#callSeconds.record(this.#secondsOf(call), attributes);
    // Repeating a read does no harm, whatever became of the first request.
    if (call.outcome === 'unknown' && !call.isSafe) this.#unknown.add(1, operationOf(call));
  }

  attemptStarted(work: AttemptWork): void {
    this.#cooldowns.started(work);
  }

  attemptEnded(work: AttemptWork): void {
    const { call, status, errorType } = work;
    this.#attempts.add(1, {
      ...operationOf(call),
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(errorType !== undefined && { 'error.type': errorType }),
    });
    const cooldownMs = this.#cooldowns.ended(work);
    if (cooldownMs !== undefined) this.#cooldown.record(cooldownMs / 1000);
  }

  waitStarted(work: WaitWork): void {
    this.#start(work);
    if (work.waitsFor === 'limiter') this.#waiting.add(1);
  }

  waitEnded(work: WaitWork): void {
    // Otherwise it started before there were subscribers.
    if (!this.#startedAt.has(work)) return;
    if (work.waitsFor === 'limiter') this.#waiting.add(-1);
    this.#waitSeconds.record(this.#secondsOf(work), { 'wsapi.waits_for': work.waitsFor });
  }

  eventStarted(work: EventWork): void {
    this.#start(work);
    const receivedAt = knownTime(work.receivedAt)?.getTime();
    // At a later attempt it would be the time since the first one.
    if (receivedAt !== undefined && work.attempt === 1)
      this.#eventLag.record(Math.max(0, Date.now() - receivedAt) / 1000, eventOf(work));
  }

  eventEnded(work: EventWork): void {
    const { result = 'read' } = work;
    if (result === 'dropped') this.#dropped.add(1, sourceOf(work.source));
    const attributes = { ...eventOf(work), 'wsapi.event.result': result };
    this.#eventSeconds.record(this.#secondsOf(work), attributes);
  }

  jobStarted(work: JobWork): void {
    if (work.attempt === 1)
      this.#jobWait.record(work.waitedMs / 1000, { 'wsapi.operation': work.operationId });
  }

  jobEnded(work: JobWork): void {
    const { operationId, result = 'waiting' } = work;
    this.#jobs.add(1, { 'wsapi.operation': operationId, 'wsapi.job.result': result });
  }

  #start(work: Work): void {
    this.#startedAt.set(work, performance.now());
  }

  #secondsOf(work: Work): number {
    const startedAt = this.#startedAt.get(work);
    return startedAt === undefined ? 0 : (performance.now() - startedAt) / 1000;
  }
}

const operationOf = ({ operationId }: CallWork): Attributes => ({ 'wsapi.operation': operationId });

const sourceOf = (source: EventWork['source']): Attributes => ({ 'wsapi.event.source': source });

const eventOf = ({ source, eventType }: EventWork): Attributes => ({
  ...sourceOf(source),
  'wsapi.event.type': knownEventType(eventType),
});
