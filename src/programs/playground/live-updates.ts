import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LiveMessages } from './page-protocol.ts';

type Name = keyof LiveMessages;
type Listener = (name: Name, data: string) => void;

/** How many events are kept for a page that is opened later, or reloaded. */
const maxEvents = 200;

/** Pushes changes to every open page by server-sent events. A new page first gets the present state. */
export class LiveUpdates {
  readonly #pages = new Set<Listener>();
  readonly #latest = new Map<Name, string>();
  readonly #events: string[] = [];

  push<K extends Name>(name: K, data: LiveMessages[K]): void {
    const text = JSON.stringify(data);
    if (name === 'event') {
      this.#events.push(text);
      this.#events.splice(0, this.#events.length - maxEvents);
    } else {
      if (this.#latest.get(name) === text) return;
      this.#latest.set(name, text);
    }
    for (const send of this.#pages) send(name, text);
  }

  /** The response for a page, which stays open until the page is closed. */
  open(context: Context): Response {
    return streamSSE(context, async (stream) => {
      const send: Listener = (event, data) => void stream.writeSSE({ event, data });
      for (const [name, data] of this.#latest) send(name, data);
      for (const data of this.#events) send('event', data);
      this.#pages.add(send);
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
      });
      this.#pages.delete(send);
    });
  }
}
