import type { WsapiEvent } from './envelope.ts';
import { goJson } from './envelope.ts';

/** How many events are kept for readers that reconnect. */
const kept = 1000;

type Reader = ReadableStreamDefaultController<Uint8Array>;

/** The server-sent events of the cloud's pull mode. WHATWG HTML, section 9.2. */
export class EventStreams {
  readonly #recent = new Map<string, WsapiEvent[]>();
  readonly #readers = new Map<string, Set<Reader>>();

  send(event: WsapiEvent): void {
    const recent = this.#recent.get(event.instanceId) ?? [];
    this.#recent.set(event.instanceId, [...recent, event].slice(-kept));
    for (const reader of this.#readers.get(event.instanceId) ?? []) reader.enqueue(written(event));
  }

  /**
   * @param lastEventId the last event that the reader has seen; later ones are sent first.
   * @param signal ends the stream of a reader that has no connection.
   */
  open(instanceId: string, lastEventId: string | null, signal: AbortSignal | undefined): Response {
    const readers = this.#readers.get(instanceId) ?? new Set<Reader>();
    this.#readers.set(instanceId, readers);
    let own: Reader;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        readers.add(controller);
        // Without a first chunk, the reader would not notice that it is connected.
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

  /** How many readers are connected. */
  readersOf(instanceId: string): number {
    return this.#readers.get(instanceId)?.size ?? 0;
  }

  /** Ends all streams, as when the gateway stops. */
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
    // For an unknown id, `last` is -1 and all kept events are sent.
    return recent.slice(last + 1);
  }
}

const written = (event: WsapiEvent): Uint8Array =>
  new TextEncoder().encode(`id: ${event.eventId}\ndata: ${goJson(event)}\n\n`);
