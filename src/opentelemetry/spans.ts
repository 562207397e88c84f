import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import type { AttemptWork, CallWork, WaitWork } from '../telemetry/call-channels.ts';
import type { EventWork } from '../telemetry/event-channel.ts';
import type { JobAdded, JobWork } from '../telemetry/queue-channels.ts';
import type { Work } from '../telemetry/work-channel.ts';
import { knownEventType } from './known-event-type.ts';

/** Makes spans of the work that is reported. They hold no ids, texts, numbers or keys. */
export class Spans {
  readonly #tracer: Tracer;
  readonly #contexts = new WeakMap<Work, Context>();
  readonly #waitsSince = new WeakMap<Work, number>();

  constructor(tracer: Tracer) {
    this.#tracer = tracer;
  }

  callStarted(call: CallWork): void {
    this.#start(call, nameOf(call), {
      kind: SpanKind.CLIENT,
      attributes: callAttributes(call),
    });
  }

  callEnded(call: CallWork): void {
    const { status, errorType, outcome, attempts } = call;
    this.#end(call, errorType, {
      ...statusAttribute(status),
      ...(outcome !== undefined && { 'wsapi.outcome': outcome }),
      'wsapi.attempts': attempts,
    });
  }

  attemptStarted(work: AttemptWork): void {
    const { call, attempt } = work;
    this.#start(work, nameOf(call), {
      kind: SpanKind.CLIENT,
      attributes: {
        ...callAttributes(call),
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      },
      parent: this.#contexts.get(call),
    });
  }

  attemptEnded(work: AttemptWork): void {
    this.#end(work, work.errorType, statusAttribute(work.status));
  }

  waitStarted(work: WaitWork): void {
    this.#waitsSince.set(work, Date.now());
  }

  /** Its span is made afterwards: most calls pass the limiter at once, and need none. */
  waitEnded(work: WaitWork): void {
    const startTime = this.#waitsSince.get(work);
    const parent = this.#contexts.get(work.call);
    if (startTime === undefined || parent === undefined || Date.now() === startTime) return;
    const name = work.waitsFor === 'limiter' ? 'wait for the limiter' : 'wait before a retry';
    this.#tracer.startSpan(name, { kind: SpanKind.INTERNAL, startTime }, parent).end();
  }

  eventStarted(work: EventWork): void {
    const type = knownEventType(work.eventType);
    this.#start(work, `process ${type}`, {
      kind: SpanKind.CONSUMER,
      attributes: { 'wsapi.event.source': work.source, 'wsapi.event.type': type },
      // A webhook belongs to its request. What reads a stream belongs to the start of the program, and never ends.
      parent: work.source === 'webhook' ? undefined : ROOT_CONTEXT,
    });
  }

  eventEnded(work: EventWork): void {
    const { result = 'read', errorType } = work;
    const isLost = result === 'failed' || result === 'dropped';
    this.#end(work, isLost ? (errorType ?? result) : undefined, { 'wsapi.event.result': result });
  }

  /** The context of whoever adds a call travels with it. */
  jobAdded({ carrier }: JobAdded): void {
    propagation.inject(context.active(), carrier);
  }

  jobStarted(work: JobWork): void {
    this.#start(work, `send ${work.operationId}`, {
      kind: SpanKind.CONSUMER,
      attributes: { 'wsapi.operation': work.operationId },
      parent: propagation.extract(ROOT_CONTEXT, work.carrier),
    });
  }

  jobEnded(work: JobWork): void {
    const { result = 'waiting' } = work;
    const isLost = result === 'failed' || result === 'unknown';
    this.#end(work, isLost ? result : undefined, { 'wsapi.job.result': result });
  }

  #start(
    work: Work,
    name: string,
    options: {
      readonly kind: SpanKind;
      readonly attributes?: Attributes;
      readonly parent?: Context | undefined;
    },
  ): void {
    const parent = options.parent ?? context.active();
    const { kind, attributes = {} } = options;
    const own = trace.setSpan(parent, this.#tracer.startSpan(name, { kind, attributes }, parent));
    this.#contexts.set(work, own);
    work.run = (part) => context.with(own, part);
  }

  #end(work: Work, errorType: string | undefined, attributes: Attributes): void {
    const own = this.#contexts.get(work);
    // It started before there were subscribers.
    const span: Span | undefined = own && trace.getSpan(own);
    if (span === undefined) return;
    span.setAttributes(attributes);
    if (errorType !== undefined) {
      span.setAttribute('error.type', errorType);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  }
}

const nameOf = ({ method, urlTemplate }: CallWork): string => `${method} ${urlTemplate}`;

const callAttributes = (call: CallWork): Attributes => ({
  'http.request.method': call.method,
  'url.template': call.urlTemplate,
  'server.address': call.serverAddress,
  'server.port': call.serverPort,
  'wsapi.operation': call.operationId,
});

const statusAttribute = (status: number | undefined): Attributes =>
  status === undefined ? {} : { 'http.response.status_code': status };
