import { resourceRoutes, type Resources } from '../../generated/resources.ts';
import type {
  Client,
  Page,
  PagePromise,
  RequestOptions,
  ResponsePromise,
} from '../pipeline/client-interface.ts';
import type { Http } from './http.ts';
import type { PhoneNumber } from '../ids/types.ts';
import { lazyHttp } from './lazy-http.ts';
import type { ResolveOptions } from '../pipeline/resolve/resolve-numbers.ts';
import type { ResolvedNumber } from '../pipeline/resolve/resolved-number.ts';
import type { EventStream, EventStreamOptions } from '../events/sse/event-stream.ts';
import { openEventStream } from '../events/sse/open-event-stream.ts';
import type { ClientOptions } from './client-options.ts';
import { resolveOptions } from './resolve-options.ts';
import { bindResource } from './bind-resource.ts';
import type { Route, RouteArguments } from '../pipeline/route.ts';
import { requestPages } from './pages.ts';
import { request } from '../pipeline/request.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';

// The resources are the contract's: the generated interface names them, the static block below puts them into the class.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface WsapiClient extends Resources {}

/**
 * The client of a WSAPI gateway. Each resource of the contract is a property, each operation a method of it:
 * `wsapi.<resource>.<method>(…path parameters, body or query, options)`.
 *
 * @throws {ConfigurationError} where keys or address are missing or cannot be right.
 * @example
 * const wsapi = new WsapiClient({ apiKey, instanceId });
 * const { id } = await wsapi.messages.sendText({ to: '+1 (202) 555-0143', text: 'Your table is booked.' });
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see above
export class WsapiClient implements Client {
  readonly #settings: SendSettings;
  #http: Http | undefined;

  constructor(options: ClientOptions = {}) {
    this.#settings =
      options instanceof ResolvedOptions ? options.settings : resolveOptions(options);
  }

  static {
    // By their names alone: in the bundle for Node a resource's routes are text until they are read.
    for (const name of Object.keys(resourceRoutes) as (keyof Resources)[]) {
      // satisfies says so
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        // Made when it is first asked for, and kept: a program has thousands of clients, but uses few resources of each.
        get(this: WsapiClient) {
          const resource = bindResource(this, resourceRoutes[name]);
          Object.defineProperty(this, name, { value: resource, enumerable: true });
          return resource;
        },
      });
    }
  }

  /**
   * The contract by paths: openapi-fetch over the same pipe, with the same ids, keys and repeats. It answers
   * `{ data, error, response }` and throws only where there is no answer.
   *
   * @example
   * const { data, error } = await wsapi.http.POST('/messages/text', { body: { to, text } });
   */
  get http(): Http {
    return (this.#http ??= lazyHttp(this.#settings));
  }

  /**
   * A client with the same keys, address and limits that acts as another instance.
   *
   * @example
   * await wsapi.withInstance('ins_V1StGXR8Z5jd').messages.sendText({ to, text });
   */
  withInstance(instanceId: string): WsapiClient {
    const credentials = this.#settings.credentials.withInstance(instanceId);
    return new WsapiClient(new ResolvedOptions({ ...this.#settings, credentials }));
  }

  /**
   * Asks WhatsApp under which id it knows a phone number. The digits do not tell: Brazilian, Mexican and Argentine
   * numbers have ids that differ from them, and a message to the wrong one is taken and never arrives. Calls at
   * the same time become one request; answers are remembered for a day, that a number is not registered for ten
   * minutes.
   *
   * @throws {InvalidIdError} for what is no phone number.
   * @throws whatever `users.bulkCheck` throws.
   * @example
   * const who = await wsapi.resolve('+55 31 98765-4321');
   * if (who.registered) await wsapi.messages.sendText({ to: who.jid, text });
   */
  resolve(phone: PhoneNumber, options: ResolveOptions = {}): Promise<ResolvedNumber> {
    return import('../pipeline/resolve/resolve-numbers.ts').then(({ resolveNumber }) =>
      resolveNumber(this.#settings, phone, options),
    );
  }

  /** The same for many numbers, in their order, 50 a request. */
  resolveMany(
    phones: readonly PhoneNumber[],
    options: ResolveOptions = {},
  ): Promise<ResolvedNumber[]> {
    return import('../pipeline/resolve/resolve-numbers.ts').then(({ resolveNumbers }) =>
      resolveNumbers(this.#settings, phones, options),
    );
  }

  /**
   * The events of the instance as server-sent events, which the cloud edition offers: nothing has to be reachable from
   * outside. Lost connections are made again, from where the last one ended if the server keeps events; what it sends
   * twice is passed over. What happens while there is no connection may be lost where it keeps none.
   *
   * @throws when it is read: {AuthenticationError}, {PermissionDeniedError}, {NotFoundError} and what else another try
   *   would not mend; the reason of the signal.
   * @example
   * for await (const event of wsapi.events({ signal })) {
   *   if (event.eventType === 'message') console.log(event.eventData.chatId);
   * }
   */
  events(options: EventStreamOptions = {}): EventStream {
    return openEventStream(this, this.#settings.logger, options);
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

/** Options that were resolved before, for another client of the same kind. */
class ResolvedOptions implements ClientOptions {
  readonly baseUrl: string;
  readonly settings: SendSettings;

  constructor(settings: SendSettings) {
    this.baseUrl = settings.baseUrl;
    this.settings = settings;
  }
}
