/** A subscription of a customer of the cloud edition. */
export interface Subscription {
  readonly id: string;
  readonly instanceIds: Set<string>;
}

export interface SubscriptionChange {
  readonly id: string;
  readonly timestamp: string;
  readonly subscriptionId: string;
  readonly changeType: 'instance_added' | 'instance_removed';
  readonly previousQuantity: number;
  readonly newQuantity: number;
  readonly instanceId: string;
}

export interface InstanceDefaults {
  defaultWebhookUrl: string | null;
  defaultSigningSecret: string | null;
  defaultEventFilters: string[] | null;
  defaultHistorySync: boolean;
  defaultPullMode: boolean;
}

const noDefaults: InstanceDefaults = {
  defaultWebhookUrl: null,
  defaultSigningSecret: null,
  defaultEventFilters: null,
  defaultHistorySync: false,
  defaultPullMode: false,
};

/** A customer of the cloud edition: subscriptions, their changes, and the defaults of new instances. */
export class Subscriptions {
  readonly #subscriptions = new Map<string, Subscription>();
  readonly changes: SubscriptionChange[] = [];
  defaults: InstanceDefaults = noDefaults;

  get all(): Subscription[] {
    return [...this.#subscriptions.values()];
  }

  find(id: string): Subscription | undefined {
    return this.#subscriptions.get(id);
  }

  add(id: string, instanceIds: Iterable<string>): void {
    this.#subscriptions.set(id, { id, instanceIds: new Set(instanceIds) });
  }

  reset(): void {
    this.#subscriptions.clear();
    this.changes.length = 0;
    this.defaults = noDefaults;
  }
}
