import type { components } from '../../../generated/contract-types.ts';
import type { Instance } from '../checks/instance-and-key.ts';
import { RefusedError } from '../refused-error.ts';
import type { Subscription, SubscriptionChange } from '../state/subscriptions.ts';
import type { Behaviours, Call } from './behaviour.ts';
import { unpair } from './session-operations.ts';

type AccountInstance = components['schemas']['AccountInstance'];

const found = ({ state }: Pick<Call, 'state'>, id: string): Instance => {
  const instance = state.instances.get(id);
  if (instance === undefined) throw new RefusedError(404, 'instance not found');
  return instance;
};

const subscriptionOf = ({ param, state }: Pick<Call, 'param' | 'state'>): Subscription => {
  const subscription = state.subscriptions.find(param('id'));
  if (subscription === undefined) throw new RefusedError(404, 'subscription not found');
  return subscription;
};

const itemOf = (state: Call['state'], id: string, instance: Instance): AccountInstance => ({
  id,
  created: instance.created ?? state.startedAt,
  name: instance.name ?? id,
  useCustomDefaults: instance.usesDefaults ?? false,
  status: 'active',
  deviceId: instance.paired ? state.account(id).deviceJid : null,
  expiredAt: null,
  trialEndsAt: null,
  isInTrial: false,
  hasApiKey: instance.apiKey !== undefined,
});

interface Page<Item> {
  items: Item[];
  totalCount: number;
  pageNumber: number;
  pageSize: number;
}

const pageOf = <Item>({ query }: Pick<Call, 'query'>, all: Item[]): Page<Item> => {
  const pageNumber = Number(query.get('pageNumber') ?? 1);
  const pageSize = Number(query.get('pageSize') ?? 20);
  return {
    items: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    totalCount: all.length,
    pageNumber,
    pageSize,
  };
};

/** Whether a time is in the range of the query. */
const isWithin = (time: string | undefined, from: string | null, to: string | null): boolean => {
  const at = Date.parse(time ?? '');
  return (from === null || at >= Date.parse(from)) && (to === null || at <= Date.parse(to));
};

const instancesOf = (
  call: Pick<Call, 'query' | 'state'>,
  ids: Iterable<string>,
): AccountInstance[] => {
  const { query, state } = call;
  const status = query.get('status');
  return [...ids]
    .map((id) => itemOf(state, id, found(call, id)))
    .filter((item) => status === null || item.status === status)
    .filter(({ created }) => isWithin(created, query.get('createdFrom'), query.get('createdTo')));
};

const count = (
  { state }: Pick<Call, 'state'>,
  { id, instanceIds }: Subscription,
  instanceId: string,
  changeType: SubscriptionChange['changeType'],
): void => {
  const newQuantity = instanceIds.size;
  state.subscriptions.changes.push({
    id: state.ids.change(),
    timestamp: state.clock.timestamp(),
    subscriptionId: id,
    changeType,
    previousQuantity: newQuantity + (changeType === 'instance_added' ? -1 : 1),
    newQuantity,
    instanceId,
  });
};

export const account: Behaviours = {
  listAccountInstances: (call) => pageOf(call, instancesOf(call, call.state.instances.keys())),
  getAccountInstance: (call) => {
    const id = call.param('id');
    const instance = found(call, id);
    const { name, hasApiKey, status, deviceId, created } = itemOf(call.state, id, instance);
    return {
      ...(name !== undefined && { name }),
      ...(hasApiKey !== undefined && { hasApiKey }),
      settings: {
        useCustomDefaults: instance.usesDefaults ?? false,
        pullMode: instance.pullMode ?? false,
        webhookUrl: instance.webhookUrl ?? null,
        eventSigningSecret: instance.signingSecret ?? null,
        historySync: instance.historySync ?? false,
        eventFilters: instance.eventFilters ? [...instance.eventFilters] : null,
      },
      ...(status !== undefined && { status }),
      ...(deviceId !== undefined && { deviceId }),
      ...(created !== undefined && { created }),
    };
  },
  updateAccountInstanceName: (call) => {
    found(call, call.param('id')).name = call.body.name;
  },
  updateAccountInstanceSettings: (call) => {
    const {
      useCustomDefaults,
      pullMode,
      webhookUrl,
      eventSigningSecret,
      historySync,
      eventFilters,
    } = call.body;
    Object.assign(found(call, call.param('id')), {
      usesDefaults: useCustomDefaults ?? false,
      pullMode: pullMode ?? false,
      webhookUrl: webhookUrl ?? undefined,
      signingSecret: eventSigningSecret ?? undefined,
      historySync: historySync ?? false,
      eventFilters: eventFilters ?? undefined,
    } satisfies Partial<Instance>);
  },
  regenerateAccountInstanceApiKey: (call) => {
    const apiKey = call.state.ids.key();
    found(call, call.param('id')).apiKey = apiKey;
    return apiKey;
  },
  restartAccountInstance: (call) => {
    found(call, call.param('id'));
  },
  listAccountSubscriptions: (call) =>
    pageOf(
      call,
      call.state.subscriptions.all.map(({ id, instanceIds }) => ({
        id,
        created: call.state.startedAt,
        quantity: instanceIds.size,
        plan: 'monthly',
        price: '29.00',
        status: 'active',
        cancelAtPeriodEnd: false,
        instanceIds: [...instanceIds],
      })),
    ),
  listAccountSubscriptionInstances: (call) =>
    pageOf(call, instancesOf(call, subscriptionOf(call).instanceIds)),
  createAccountSubscriptionInstance: (call) => {
    const subscription = subscriptionOf(call);
    const { state } = call;
    const id = state.ids.instance();
    state.instances.set(id, {
      paired: false,
      available: true,
      created: state.clock.timestamp(),
      usesDefaults: true,
    });
    subscription.instanceIds.add(id);
    count(call, subscription, id, 'instance_added');
    return id;
  },
  deleteAccountSubscriptionInstance: (call) => {
    const subscription = subscriptionOf(call);
    const id = call.param('instanceId');
    if (!subscription.instanceIds.delete(id)) throw new RefusedError(404, 'instance not found');
    unpair(call.state, id, 'instance_deleted');
    call.state.instances.delete(id);
    call.state.forget(id);
    count(call, subscription, id, 'instance_removed');
  },
  listAccountSubscriptionChanges: (call) => {
    const { id } = subscriptionOf(call);
    const { query } = call;
    const changeType = query.get('changeType');
    const instanceId = query.get('instanceId');
    return pageOf(
      call,
      call.state.subscriptions.changes
        .filter((change) => change.subscriptionId === id)
        .filter((change) => changeType === null || change.changeType === changeType)
        .filter((change) => instanceId === null || change.instanceId === instanceId)
        .filter(({ timestamp }) =>
          isWithin(timestamp, query.get('timestampFrom'), query.get('timestampTo')),
        ),
    );
  },
  getAccountInstanceDefaults: ({ state }) => ({ ...state.subscriptions.defaults }),
  updateAccountInstanceDefaults: ({ body, state }) => {
    state.subscriptions.defaults = {
      defaultWebhookUrl: body.defaultWebhookUrl ?? null,
      defaultSigningSecret: body.defaultSigningSecret ?? null,
      defaultEventFilters: body.defaultEventFilters ?? null,
      defaultHistorySync: body.defaultHistorySync ?? false,
      defaultPullMode: body.defaultPullMode ?? false,
    };
  },
};
