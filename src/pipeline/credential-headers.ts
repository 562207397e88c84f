import { ConfigurationError } from '../errors/configuration-error.ts';

/** The two headers that say who is calling, with the options that set them. */
const credentialHeaders = {
  'x-api-key': 'set `apiKey`',
  'x-instance-id': 'set `instanceId`, or use `withInstance`',
} as const;

/** Adds `X-Instance-Id`, which middleware sees. */
export const withInstanceId = (
  headers: Readonly<Record<string, string>>,
  instanceId: string | undefined,
): Readonly<Record<string, string>> =>
  instanceId === undefined ? headers : { ...headers, 'x-instance-id': instanceId };

/** Adds `X-Api-Key`, the last thing before the transport: middleware does not see it. */
export const withApiKey = (
  headers: Readonly<Record<string, string>>,
  key: string | undefined,
): Readonly<Record<string, string>> =>
  key === undefined ? headers : { ...headers, 'x-api-key': key };

/**
 * Refuses headers that would contradict the client's own key and instance.
 *
 * @param has whether a header is set, by its lower-case name.
 */
export const refuseCredentialHeaders = (has: (name: string) => boolean): void => {
  for (const [name, instead] of Object.entries(credentialHeaders))
    if (has(name))
      throw new ConfigurationError(`The client sets the header \`${name}\` itself: ${instead}.`);
};
