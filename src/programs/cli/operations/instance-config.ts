import { hiddenValue, isSecretName } from '../../secret-fields.ts';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { canAsk, confirm } from '../output/confirm.ts';
import { say } from '../output/say.ts';
import { terminalText } from '../output/terminal-text.ts';

type Config = Readonly<Record<string, unknown>>;

interface ConfigUpdate {
  /** What is changed, for the lines that a person reads. */
  readonly name: (instanceId: string) => string;
  readonly read: (client: WsapiClient, instanceId: string) => Promise<object>;
  /** Whether the configuration has the key of the instance, without which it may be open to anybody. */
  readonly hasKey: boolean;
}

const options = (): RequestOptions => ({ signal: interruption.signal });

/**
 * The operations that take a whole configuration. The self-hosted gateway resets what is left out (gateway behaviour);
 * of the cloud the contract does not promise that it keeps it, and without its secret it does not sign deliveries.
 */
const updates: Readonly<Partial<Record<string, ConfigUpdate>>> = {
  updateInstanceConfig: {
    name: (instanceId) => instanceId,
    read: async (client, instanceId) => (await client.instance.get(instanceId, options())).config,
    hasKey: true,
  },
  updateAccountInstanceSettings: {
    name: (instanceId) => instanceId,
    read: async (client, instanceId) =>
      (await client.account.getInstance(instanceId, options())).settings ?? {},
    hasKey: false,
  },
  updateAccountInstanceDefaults: {
    name: () => 'the default settings',
    read: (client) => client.account.getInstanceDefaults(options()),
    hasKey: false,
  },
};

export const isConfigUpdate = (operationId: string): boolean => updates[operationId] !== undefined;

/**
 * The configuration to send for an update: the present one is read, the changes are merged into it, and the difference
 * is shown and confirmed. Otherwise a change of the webhook alone would drop the key or the signing secret.
 *
 * @returns undefined if nothing changes.
 */
export const mergedConfig = async (
  client: WsapiClient,
  operationId: string,
  instanceId: string,
  changes: Config,
  { yes = false }: { readonly yes?: boolean },
): Promise<Config | undefined> => {
  const update = updates[operationId];
  if (update === undefined) return changes;
  const present = withoutEmpty(await update.read(client, instanceId));
  const given = { ...present, ...changes };
  const isOpen = update.hasKey && isEmpty(given['apiKey']);
  // The client requires a key, or null on purpose.
  const merged = isOpen ? { ...given, apiKey: null } : given;
  const lines = differences(present, merged);
  if (lines.length === 0) {
    say('Nothing to change.');
    return undefined;
  }
  say(`Changes of ${terminalText(update.name(instanceId))}:`);
  for (const line of lines) say(`  ${line}`);
  if (isOpen)
    say(
      'Without an apiKey, the default key of the server applies. If it has none, anybody can use the instance.',
    );
  if (yes) return merged;
  if (!canAsk())
    throw new UsageError(
      'Nothing was changed. Add --yes to change the configuration without being asked.',
    );
  await confirm('Change the configuration?');
  return merged;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** The gateway writes unset fields as empty ones. */
const withoutEmpty = (config: object): Config =>
  Object.fromEntries(Object.entries(config).filter(([, value]) => !isEmpty(value)));

const differences = (present: Config, merged: Config): string[] =>
  Object.keys({ ...present, ...merged })
    .filter(
      (name) => valueText(name, present[name], false) !== valueText(name, merged[name], false),
    )
    .map(
      (name) =>
        `${name}: ${valueText(name, present[name], true)} → ${valueText(name, merged[name], true)}`,
    );

const valueText = (name: string, value: unknown, masked: boolean): string => {
  if (isEmpty(value)) return '(none)';
  if (masked && isSecretName(name)) return hiddenValue;
  return terminalText(Array.isArray(value) ? value.join(', ') : String(value));
};
