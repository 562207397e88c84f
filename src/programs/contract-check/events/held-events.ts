import {
  operationsOf,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import type { UnknownEvent, WsapiEvent } from '../../../events/event.ts';
import type { Finding } from '../finding.ts';
import { bodyFindings } from '../server/check-body.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import { ResponseSchemas } from '../server/response-schemas.ts';
import type { Arrival } from './arrival.ts';

/** An event of the contract. */
interface DocumentedEvent {
  readonly operationId: string;
  readonly schema: Schema | Reference;
  readonly place: string;
}

/** Compares events with the contract. A difference of many events is one finding. */
export class HeldEvents {
  readonly #schemas: ResponseSchemas;
  readonly #documented: ReadonlyMap<string, DocumentedEvent>;
  readonly #byType = new Map<string, number>();
  readonly #findings = new Map<
    string,
    { readonly finding: Finding; readonly first: string; count: number }
  >();
  #total = 0;

  /** @param document the contract of events. */
  constructor(document: OpenApi) {
    this.#schemas = new ResponseSchemas(document);
    this.#documented = documentedEvents(document);
  }

  /** How many events have arrived, those that are none included. */
  get total(): number {
    return this.#total;
  }

  /** How many of each type: `message 10, group 2`. */
  get types(): string {
    return [...this.#byType].map(([type, count]) => `${type} ${count}`).join(', ');
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()].map(({ finding, first, count }) => ({
      ...finding,
      message: `${finding.message} (${count === 1 ? '' : `${count} times, first in `}${first})`,
    }));
  }

  take(arrival: Arrival): void {
    if (arrival.kind === 'event') {
      this.#total += 1;
      this.#takeEvent(arrival.event);
      return;
    }
    const { rule } = arrival;
    // The other faults stand beside their event.
    const isOfItsOwn = rule === 'signature' || rule === 'not-an-event';
    if (isOfItsOwn) this.#total += 1;
    // A fault that stands beside an event comes before it.
    const position = isOfItsOwn ? this.#total : this.#total + 1;
    this.#add({ ...arrival, check: 'server', kind: 'broken' }, `event ${position}`);
  }

  #takeEvent(event: WsapiEvent | UnknownEvent): void {
    const { eventType, eventId } = event;
    // The gateway may have written anything there: only what looks like an id is shown.
    const id = /^[\w:.-]{1,100}$/.test(eventId) ? `, ${eventId}` : '';
    const where = `event ${this.#total}${id}`;
    const documented = this.#documented.get(eventType);
    const name = documented === undefined ? 'another type' : eventType;
    this.#byType.set(name, (this.#byType.get(name) ?? 0) + 1);
    if (documented === undefined) {
      this.#add(
        {
          check: 'server',
          rule: 'undocumented-event',
          kind: 'broken',
          place: '/webhooks',
          message: 'the contract has no event of this type',
          seen: eventType,
        },
        where,
      );
      return;
    }
    const { schema, place, operationId } = documented;
    for (const found of bodyFindings(this.#schemas, schema, place, event, 'the event'))
      this.#add(
        {
          check: 'server',
          operationId,
          ...found,
          message: `${eventType}: ${found.message}`,
        },
        where,
      );
  }

  /** @param where the event, by its position and its id. */
  #add(finding: Finding, where: string): void {
    const key = JSON.stringify(finding);
    const known = this.#findings.get(key);
    if (known) known.count += 1;
    else this.#findings.set(key, { finding, first: where, count: 1 });
  }
}

const documentedEvents = (document: OpenApi): ReadonlyMap<string, DocumentedEvent> =>
  new Map(
    operationsOf(document, 'webhooks').flatMap(({ id, path, method, operation }) => {
      if (operation.requestBody === undefined) return [];
      const media = 'application/json';
      const { schema = {} } = resolve(document, operation.requestBody).content[media] ?? {};
      const place = pointerOf('webhooks', path, method, 'requestBody', 'content', media, 'schema');
      return [[path, { operationId: id, schema, place }] as const];
    }),
  );
