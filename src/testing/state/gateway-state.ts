import { WsapiError } from '../../errors/wsapi-error.ts';
import type { UserJid } from '../../ids/types.ts';
import type { DeliverySettings, Instance } from '../checks/instance-and-key.ts';
import type { Clock } from '../clock.ts';
import type { Deliveries } from '../events/deliveries.ts';
import type { EventData, EventOf, EventType } from '../events/envelope.ts';
import { Phones } from '../phones.ts';
import { Account } from './account.ts';
import type { Ids } from './ids.ts';
import { MediaFiles } from './media-files.ts';
import { Messages } from './messages.ts';
import { Numbers } from './numbers.ts';
import { Subscriptions } from './subscriptions.ts';

/** The whole state of a gateway. */
export class GatewayState {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: Deliveries;
  readonly instances: Map<string, Instance>;
  readonly numbers = new Numbers();
  readonly messages = new Messages();
  readonly media = new MediaFiles();
  readonly phones: Phones;
  readonly subscriptions = new Subscriptions();
  /** RFC 3339. */
  startedAt: string;
  readonly #accounts = new Map<string, Account>();
  /** How many accounts there were, with those that were deleted. */
  #phonesGiven = 0;
  readonly #phone: UserJid;
  readonly #fillAccount: (account: Account, state: GatewayState) => void;

  /** @param fillAccount adds the data that an account starts with. */
  constructor(
    parts: {
      readonly clock: Clock;
      readonly ids: Ids;
      readonly events: Deliveries;
      readonly instances: Map<string, Instance>;
      readonly phone: UserJid;
    },
    fillAccount: (account: Account, state: GatewayState) => void,
  ) {
    this.clock = parts.clock;
    this.ids = parts.ids;
    this.events = parts.events;
    this.instances = parts.instances;
    this.phones = new Phones(parts.clock);
    this.#phone = parts.phone;
    this.#fillAccount = fillAccount;
    this.startedAt = this.clock.timestamp();
  }

  /** The account of an instance. It is created on first use. */
  account(instanceId: string): Account {
    const known = this.#accounts.get(instanceId);
    if (known) return known;
    const account = new Account(this.#nextPhone());
    this.#accounts.set(instanceId, account);
    this.#fillAccount(account, this);
    return account;
  }

  /** Removes the account of an instance that was deleted. */
  forget(instanceId: string): void {
    this.#accounts.delete(instanceId);
  }

  /** Sends an event without waiting for its delivery. */
  emit<Type extends EventType>(instanceId: string, type: Type, data: EventData<Type>): void {
    // A failed webhook call is recorded in `deliveries`; the request that caused the event succeeds.
    this.deliver(instanceId, type, data).catch(() => undefined);
  }

  /** Sends an event, and resolves when it is delivered. */
  async deliver<Type extends EventType>(
    instanceId: string,
    type: Type,
    data: EventData<Type>,
  ): Promise<EventOf<Type>> {
    const instance = this.instances.get(instanceId);
    if (instance === undefined) throw new WsapiError(`The gateway has no instance ${instanceId}.`);
    return this.events.emit(instanceId, this.#settingsOf(instance), type, data);
  }

  #settingsOf(instance: Instance): DeliverySettings {
    const { defaults } = this.subscriptions;
    if (instance.usesDefaults === true)
      return {
        webhookUrl: defaults.defaultPullMode
          ? undefined
          : (defaults.defaultWebhookUrl ?? undefined),
        signingSecret: defaults.defaultSigningSecret ?? undefined,
        eventFilters: defaults.defaultEventFilters ?? undefined,
      };
    const { webhookUrl, ...settings } = instance.running ?? instance;
    return instance.pullMode === true ? settings : { webhookUrl, ...settings };
  }

  reset(): void {
    this.#accounts.clear();
    this.#phonesGiven = 0;
    this.numbers.reset();
    this.phones.reset();
    this.messages.reset();
    this.media.reset();
    this.subscriptions.reset();
    this.events.reset();
    this.ids.reset();
    this.clock.reset();
    this.startedAt = this.clock.timestamp();
  }

  /** Each instance gets its own number. */
  #nextPhone(): UserJid {
    const digits = BigInt(this.#phone.slice(0, this.#phone.indexOf('@')));
    const phone = `${digits + BigInt(this.#phonesGiven)}@s.whatsapp.net` as const;
    this.#phonesGiven += 1;
    return phone;
  }
}
