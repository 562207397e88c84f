import type { components } from '../../../generated/contract-types.ts';
import type { Instance } from '../checks/instance-and-key.ts';
import { RefusedError } from '../refused-error.ts';
import type { BodyOf, Behaviours, Call } from './behaviour.ts';
import { unpair } from './session-operations.ts';

type Config = components['schemas']['InstanceConfig'];

/** Events that are always sent: the server removes them from filters without an error. */
const systemEvents = ['initial_sync_finished', 'login_error', 'logged_in', 'logged_out'];

/** The whole configuration: what the body leaves out is removed. */
const configured = ({
  apiKey,
  webhookUrl,
  signingSecret,
  eventFilters,
  historySync,
}: Partial<BodyOf<'updateInstanceConfig'>>): Partial<Instance> => ({
  apiKey: apiKey ?? undefined,
  webhookUrl,
  signingSecret,
  eventFilters: eventFilters?.filter((type) => !systemEvents.includes(type)),
  historySync: historySync ?? undefined,
});

const configOf = ({
  apiKey,
  webhookUrl = '',
  signingSecret,
  eventFilters,
  historySync,
}: Instance): Config => ({
  ...(apiKey !== undefined && { apiKey }),
  webhookUrl,
  ...(signingSecret !== undefined && { signingSecret }),
  eventFilters: (eventFilters as Config['eventFilters'] | undefined) ?? null, // safe: the server takes any text
  ...(historySync !== undefined && { historySync }),
});

/** The instance to change. @throws {RefusedError} in other words than reading one does. */
const toChange = ({ param, state }: Pick<Call, 'param' | 'state'>): Instance => {
  const instance = state.instances.get(param('id'));
  if (instance === undefined) throw new RefusedError(404, `instance ${param('id')} not found`);
  return instance;
};

const itemOf = (
  state: Call['state'],
  id: string,
  instance: Instance,
): components['schemas']['InstanceListItem'] => ({
  id,
  config: configOf(instance),
  isConnected: instance.available,
  isLoggedIn: instance.available && instance.paired,
  ...(instance.paired && { deviceId: state.account(id).deviceJid }),
});

export const admin: Behaviours = {
  listInstances: ({ state }) =>
    [...state.instances].map(([id, instance]) => itemOf(state, id, instance)),
  getInstance: ({ param, state }) => {
    const instance = state.instances.get(param('id'));
    if (instance === undefined) throw new RefusedError(404, 'instance not found');
    return itemOf(state, param('id'), instance);
  },
  createInstance: ({ body, state }) => {
    const { id } = body;
    if (state.instances.has(id)) throw new RefusedError(400, `instance already exists: ${id}`);
    const instance = { ...configured(body), paired: false, available: true };
    state.instances.set(id, instance);
    return { id, config: configOf(instance) };
  },
  deleteInstance: (call) => {
    toChange(call);
    const id = call.param('id');
    unpair(call.state, id, 'instance_deleted');
    call.state.instances.delete(id);
    call.state.forget(id);
  },
  updateInstanceConfig: (call) => {
    const instance = toChange(call);
    const { webhookUrl, signingSecret, eventFilters } = instance;
    instance.running ??= { webhookUrl, signingSecret, eventFilters };
    Object.assign(instance, configured(call.body));
  },
  restartInstance: (call) => {
    toChange(call).running = undefined;
  },
};
