import { resourceRoutes, type Resources } from '../../generated/resources.ts';
import type { EventStream, EventStreamOptions } from '../events/sse/event-stream.ts';
import { openEventStream } from '../events/sse/open-event-stream.ts';
import type { PhoneNumber } from '../ids/types.ts';
import type {
  Client,
  Page,
  PagePromise,
  RequestOptions,
  ResponsePromise,
} from '../pipeline/client-interface.ts';
import type { ResolvedNumber } from '../pipeline/recipient-resolver.ts';
import { request } from '../pipeline/run-call.ts';
import type { ResolveOptions } from '../pipeline/resolve/resolve-numbers.ts';
import type { Route, RouteArguments } from '../pipeline/route.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';
import { bindResource } from './bind-resource.ts';
import type { ClientOptions } from './client-options.ts';
import { createHttp, type Http } from './http-methods.ts';
import { requestPages } from './pages.ts';
import { completeOptions } from './complete-options.ts';

// The generated interface names the contract's resources; the static block below adds them to the class.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface WsapiClient extends Resources {}

/**
 * The client of a WSAPI gateway. Each resource of the contract is a property, each operation a method of it:
 * `wsapi.<resource>.<method>(…path parameters, body or query, options)`.
 *
 * @throws {ConfigurationError} if an option is missing or wrong.
 * @example
 * const wsapi = new WsapiClient({ apiKey, instanceId });
 * const { id } = await wsapi.messages.sendText({ to: '+1 (202) 555-0143', text: 'Your table is booked.' });
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export class WsapiClient implements Client {
  readonly #settings: SendSettings;
  #http: Http | undefined;

  constructor(options?: ClientOptions);
  constructor(options: ClientOptions = {}, settings: SendSettings = completeOptions(options)) {
    this.#settings = settings;
  }

  static {
    // The generated file types its keys as those of `Resources`.
    for (const name of Object.keys(resourceRoutes) as (keyof Resources)[]) {
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        // Made at the first use: a program may have thousands of clients, and uses few resources of each.
        get(this: WsapiClient) {
          const resource = bindResource(this, resourceRoutes[name]);
          Object.defineProperty(this, name, { value: resource, enumerable: true });
          return resource;
        },
      });
    }
  }

  /**
   * The contract by paths: openapi-fetch on the same pipeline, with the same ids, keys and retries. It returns
   * `{ data, error, response }` and throws only without a response.
   *
   * @example
   * const { data, error } = await wsapi.http.POST('/messages/text', { body: { to, text } });
   */
  get http(): Http {
    return (this.#http ??= createHttp(this.#settings));
  }

  /**
   * A client with the same keys, address and limits for another instance.
   *
   * @example
   * await wsapi.withInstance('ins_V1StGXR8Z5jd').messages.sendText({ to, text });
   */
  withInstance(instanceId: string): WsapiClient {
    const credentials = this.#settings.credentials.withInstance(instanceId);
    // The second parameter of the constructor is for this use alone, and not declared.
    const Client = WsapiClient as new (options: object, settings: SendSettings) => WsapiClient;
    return new Client({}, { ...this.#settings, credentials });
  }

  /**
   * Asks WhatsApp for the id of a phone number. The id cannot be derived from the digits: those of Brazilian, Mexican
   * and Argentine numbers may differ from them, and a message to the wrong id is accepted but never arrives. Calls at
   * the same time share one request. Results are cached for a day, and for ten minutes if the number is not registered.
   *
   * @throws {InvalidIdError} for an invalid phone number.
   * @throws whatever `users.bulkCheck` throws.
   * @example
   * const who = await wsapi.resolve('+55 31 98765-4321');
   * if (who.registered) await wsapi.messages.sendText({ to: who.jid, text });
   */
  async resolve(phone: PhoneNumber, options: ResolveOptions = {}): Promise<ResolvedNumber> {
    const { resolveNumber } = await import('../pipeline/resolve/resolve-numbers.ts');
    return resolveNumber(this.#settings, phone, options);
  }

  /** Resolves many numbers, in order, 50 per request. */
  async resolveMany(
    phones: readonly PhoneNumber[],
    options: ResolveOptions = {},
  ): Promise<ResolvedNumber[]> {
    const { resolveNumbers } = await import('../pipeline/resolve/resolve-numbers.ts');
    return resolveNumbers(this.#settings, phones, options);
  }

  /**
   * The events of the instance as server-sent events, which the cloud edition offers: your program does not have to be
   * reachable from outside. The stream reconnects by itself, from where it ended if the server keeps events, and skips
   * duplicates. Events during an interruption may be lost if the server does not keep them.
   *
   * @throws when it is read: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError` and other errors that
   *   reconnecting cannot fix; the reason of the signal.
   * @example
   * for await (const event of wsapi.events({ signal })) {
   *   if (event.eventType === 'message') console.log(event.eventData.chatId);
   * }
   */
  events(options: EventStreamOptions = {}): EventStream {
    const { logger, eventValidation } = this.#settings;
    return openEventStream(this, { logger, eventValidation }, options);
  }

  request<T>(route: Route, args: RouteArguments, options?: RequestOptions): ResponsePromise<T> {
    return request(this.#settings, route, args, options);
  }

  requestPages<P extends Page>(
    route: Route,
    args: RouteArguments,
    options?: RequestOptions,
  ): PagePromise<P> {
    return requestPages(this, route, args, options);
  }
}
