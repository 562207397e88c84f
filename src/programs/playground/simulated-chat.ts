import { WsapiClient } from '../../client/wsapi-client.ts';
import type { Gateway } from '../../testing/gateway-interface.ts';
import { readContactMessage, shownMessages } from './chat-messages.ts';
import type { LiveUpdates } from './live-updates.ts';
import { MediaUrls } from './media-urls.ts';
import type { CallFault } from './page-protocol.ts';

/** The embedded test gateway as the page sees it: its chats, its phone, and the faults that can be ordered. */
export class SimulatedChat {
  readonly gateway: Gateway;
  readonly #live: LiveUpdates;
  readonly #client: WsapiClient;
  readonly #mediaUrls = new MediaUrls();
  #names: Readonly<Record<string, string>> = {};
  #nextFault: CallFault | undefined;

  constructor(gateway: Gateway, live: LiveUpdates) {
    this.gateway = gateway;
    this.#live = live;
    this.#client = new WsapiClient({ ...gateway.clientOptions, retry: false });
  }

  /** Lets a contact send a message. @throws {TypeError} saying what is missing. */
  async receive(body: unknown): Promise<{ eventId: string }> {
    const { eventId } = await this.gateway.receive(readContactMessage(body));
    this.update();
    return { eventId };
  }

  pair(): void {
    this.gateway.pair();
    this.update();
  }

  /** Unpairs the phone at once, or lets the next call fail. */
  orderFault(fault: CallFault | 'unpair'): void {
    if (fault === 'unpair') this.gateway.unpair();
    else this.#nextFault = fault;
    this.update();
  }

  /** Hands the ordered fault to the test gateway. Called right before a call of the page is sent. */
  applyFault(): void {
    if (this.#nextFault === 'rate-limit') this.gateway.rateLimit({ retryAfter: 5 });
    if (this.#nextFault === 'drop') this.gateway.drop('before the answer');
    this.#nextFault = undefined;
  }

  async noteCall(body: ArrayBuffer, response: Response): Promise<void> {
    await this.#mediaUrls.note(body, response);
    this.update();
  }

  /** The file of a message. */
  media(id: string): Response {
    const media = this.gateway.messages.find((message) => message.media?.id === id)?.media;
    if (media === undefined) return new Response('not found', { status: 404 });
    return new Response(media.bytes, {
      headers: { 'Content-Type': media.mimeType || 'application/octet-stream' },
    });
  }

  /** Pushes the present state to the pages. */
  update(): void {
    this.#live.push('messages', shownMessages(this.gateway, this.#mediaUrls.byMessageId));
    this.#live.push('device', {
      isPaired: this.gateway.instances.get(this.gateway.instanceId)?.paired ?? false,
      ...(this.#nextFault !== undefined && { nextFault: this.#nextFault }),
    });
    void this.#updateNames();
  }

  async #updateNames(): Promise<void> {
    try {
      const [contacts, groups] = [
        await this.#client.contacts.list(),
        await this.#client.groups.list(),
      ];
      this.#names = Object.fromEntries<string>([
        ...contacts.map(({ id, fullName, pushName }) => [id, fullName || pushName] as const),
        ...groups.map(({ groupId, name }) => [groupId, name] as const),
      ]);
    } catch {
      // Without a paired phone there are no lists: keep the names.
    }
    this.#live.push('names', this.#names);
  }
}
