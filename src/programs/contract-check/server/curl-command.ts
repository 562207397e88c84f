import { hideSecrets } from '../hide-secrets.ts';
import type { ProbeRequest } from './probe-case.ts';
import type { ProbeContext } from './probe-context.ts';

/** The environment variables that hold the keys. */
export const keyVariables = {
  instance: 'WSAPI_API_KEY',
  customer: 'WSAPI_CUSTOMER_API_KEY',
  admin: 'WSAPI_ADMIN_API_KEY',
} as const;

/**
 * A `curl` command, for a POSIX shell, that repeats a request. It takes the keys and the instance from the same
 * environment variables as the probe, so it can be pasted and holds no key. `<id>` stands for the id of a real person
 * or group, which no report may show.
 */
export const curlCommand = (
  baseUrl: string,
  { keys, instanceId }: Pick<ProbeContext, 'keys' | 'instanceId'>,
  { method, path, headers, body, private: hidden = [] }: ProbeRequest,
): string => {
  const withoutPrivate = (text: string): string =>
    hidden.reduce((rest, id) => rest.replaceAll(id, '<id>'), text);
  const headerArguments = Object.entries(headers)
    .filter(([name]) => name !== 'Accept')
    .map(([name, value]) => {
      const variable =
        name === 'X-Api-Key'
          ? (['instance', 'customer', 'admin'] as const).find((kind) => keys[kind] === value)
          : undefined;
      if (variable !== undefined) return `-H "${name}: $${keyVariables[variable]}"`;
      if (name === 'X-Instance-Id' && value === instanceId)
        return `-H "${name}: $WSAPI_INSTANCE_ID"`;
      return `-H ${quoted(`${name}: ${value}`)}`;
    });
  const command = [
    'curl -i',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    quoted(baseUrl + withoutPrivate(path)),
    ...headerArguments,
    ...(body === undefined ? [] : [`--data-raw ${quoted(withoutPrivate(body))}`]),
  ].join(' ');
  return hideSecrets(command, Object.values(keys));
};

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
