import type { components } from '../../../generated/schema.ts';
import type { Instance } from '../access-checks.ts';
import { RefusedError } from '../refused-error.ts';
import type { BodyOf, Behaviours, Call } from './behaviour.ts';
import { unpair } from './session.ts';

type Config = components['schemas']['InstanceConfig'];

/** The types of event that a filter can name; the system's own are dropped from it without a word. */
const systemEvents = ['initial_sync_finished', 'login_error', 'logged_in', 'logged_out'];

/** All of it: what the body leaves out is not kept. */
const configured = ({
  apiKey,
  webhookUrl,
  signingSecret,
  eventFilters,
  historySync,
}: BodyOf<'updateInstanceConfig'>): Partial<Instance> => ({
  apiKey,
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
  eventFilters: (eventFilters as Config['eventFilters'] | undefined) ?? null, // the contract's check let no others in
  ...(historySync !== undefined && { historySync }),
});

const found = ({ param, world }: Pick<Call, 'param' | 'world'>): Instance => {
  const instance = world.instances.get(param('id'));
  if (instance === undefined) throw new RefusedError(404, 'instance not found');
  return instance;
};

const itemOf = (
  world: Call['world'],
  id: string,
  instance: Instance,
): components['schemas']['InstanceListItem'] => ({
  id,
  config: configOf(instance),
  isConnected: instance.available,
  isLoggedIn: instance.available && instance.paired,
  ...(instance.paired && { deviceId: world.account(id).deviceJid }),
});

export const admin: Behaviours = {
  listInstances: ({ world }) =>
    [...world.instances].map(([id, instance]) => itemOf(world, id, instance)),
  getInstance: (call) => itemOf(call.world, call.param('id'), found(call)),
  createInstance: ({ body, world }) => {
    const { id } = body;
    if (world.instances.has(id)) throw new RefusedError(400, `instance already exists: ${id}`);
    const instance = { ...configured(body), paired: false, available: true };
    world.instances.set(id, instance);
    return { id, config: configOf(instance) };
  },
  deleteInstance: (call) => {
    found(call);
    const id = call.param('id');
    unpair(call.world, id, 'instance_deleted');
    call.world.instances.delete(id);
    call.world.forget(id);
  },
  updateInstanceConfig: (call) => {
    const instance = found(call);
    const { webhookUrl, signingSecret, eventFilters } = instance;
    instance.running ??= { webhookUrl, signingSecret, eventFilters };
    Object.assign(instance, configured(call.body));
  },
  restartInstance: (call) => {
    found(call).running = undefined;
  },
};
