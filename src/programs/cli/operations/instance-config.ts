import { isSecretName } from '../../hide-secrets.ts';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { canAsk, confirm } from '../output/confirm.ts';
import { say } from '../output/say.ts';
import { terminalText } from '../output/terminal-text.ts';

type Config = Readonly<Record<string, unknown>>;

export const isConfigUpdate = (operationId: string): boolean =>
  operationId === 'updateInstanceConfig';

/**
 * The configuration to send for an update. The gateway replaces the whole configuration (gateway behaviour): without
 * the present fields, a change of the webhook alone would drop the key and open the instance to anybody. So the
 * present configuration is read, the changes are merged into it, and the difference is shown and confirmed.
 *
 * @returns undefined if nothing changes.
 */
export const mergedConfig = async (
  client: WsapiClient,
  instanceId: string,
  changes: Config,
  { yes = false }: { readonly yes?: boolean },
): Promise<Config | undefined> => {
  const { config } = await client.instance.get(instanceId, { signal: interruption.signal });
  const present = withoutEmpty(config);
  const given = { ...present, ...changes };
  // The client requires a key, or null on purpose.
  const merged = isEmpty(given['apiKey']) ? { ...given, apiKey: null } : given;
  const lines = differences(present, merged);
  if (lines.length === 0) {
    say('Nothing to change.');
    return undefined;
  }
  say(`Changes of ${terminalText(instanceId)}:`);
  for (const line of lines) say(`  ${line}`);
  if (isEmpty(merged['apiKey']))
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
  if (masked && isSecretName(name)) return '••••••••';
  return terminalText(Array.isArray(value) ? value.join(', ') : String(value));
};
