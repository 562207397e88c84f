import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LiveMessages } from './page-protocol.ts';

type Name = keyof LiveMessages;
type Listener = (name: Name, data: string) => void;

/** So many events are there for a page that is opened later, or again. */
const kept = 200;

/** Pushes to every open page what happens: server-sent events, of which each new page gets what matters first. */
export class Live {
  readonly #pages = new Set<Listener>();
  readonly #latest = new Map<Name, string>();
  readonly #events: string[] = [];

  push<K extends Name>(name: K, data: LiveMessages[K]): void {
    const text = JSON.stringify(data);
    if (name === 'event') {
      this.#events.push(text);
      this.#events.splice(0, this.#events.length - kept);
    } else this.#latest.set(name, text);
    for (const send of this.#pages) send(name, text);
  }

  /** A page that listens, until it is closed. */
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
