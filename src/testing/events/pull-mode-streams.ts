import type { WsapiEvent } from './envelope.ts';
import { goJson } from './envelope.ts';

/** So many events are kept for readers that come back. */
const kept = 1000;

type Reader = ReadableStreamDefaultController<Uint8Array>;

/** Server-sent events of the hosted gateway's pull mode. WHATWG HTML, section 9.2. */
export class EventStreams {
  readonly #recent = new Map<string, WsapiEvent[]>();
  readonly #readers = new Map<string, Set<Reader>>();

  send(event: WsapiEvent): void {
    const recent = this.#recent.get(event.instanceId) ?? [];
    this.#recent.set(event.instanceId, [...recent, event].slice(-kept));
    for (const reader of this.#readers.get(event.instanceId) ?? []) reader.enqueue(written(event));
  }

  /**
   * @param lastEventId what the reader had last, so that it misses nothing.
   * @param signal the reader's, for one that comes without a connection that could end.
   */
  open(instanceId: string, lastEventId: string | null, signal: AbortSignal | undefined): Response {
    const readers = this.#readers.get(instanceId) ?? new Set<Reader>();
    this.#readers.set(instanceId, readers);
    let own: Reader;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        readers.add(controller);
        // Something has to go out, or the reader does not learn that it is connected.
        controller.enqueue(new TextEncoder().encode(': connected\n\n'));
        for (const event of this.#missedBy(instanceId, lastEventId))
          controller.enqueue(written(event));
        signal?.addEventListener('abort', () => {
          if (readers.delete(controller)) controller.error(signal.reason);
        });
      },
      cancel: () => void readers.delete(own),
    });
    return new Response(body, {
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' },
    });
  }

  /** Readers that are connected now. */
  readersOf(instanceId: string): number {
    return this.#readers.get(instanceId)?.size ?? 0;
  }

  /** Ends all streams, as a gateway that stops does. */
  close(): void {
    for (const readers of this.#readers.values())
      for (const reader of readers) {
        readers.delete(reader);
        reader.close();
      }
  }

  reset(): void {
    this.#recent.clear();
  }

  #missedBy(instanceId: string, lastEventId: string | null): WsapiEvent[] {
    if (lastEventId === null) return [];
    const recent = this.#recent.get(instanceId) ?? [];
    const last = recent.findIndex(({ eventId }) => eventId === lastEventId);
    // One that is too old, or of another gateway: all that is kept.
    return recent.slice(last + 1);
  }
}

const written = (event: WsapiEvent): Uint8Array =>
  new TextEncoder().encode(`id: ${event.eventId}\ndata: ${goJson(event)}\n\n`);
