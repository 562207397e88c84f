/** The environment variables of the connection, by the client's options. */
export const variables = {
  apiKey: 'WSAPI_API_KEY',
  customerApiKey: 'WSAPI_CUSTOMER_API_KEY',
  adminApiKey: 'WSAPI_ADMIN_API_KEY',
  baseUrl: 'WSAPI_BASE_URL',
  instanceId: 'WSAPI_INSTANCE_ID',
} as const;

export const keyNames = ['apiKey', 'customerApiKey', 'adminApiKey'] as const;
export type KeyName = (typeof keyNames)[number];

/** The keys as a person knows them. */
export const keyTitles: Readonly<Record<KeyName, string>> = {
  apiKey: 'API key',
  customerApiKey: 'Customer key (/account/*, cloud edition)',
  adminApiKey: 'Admin key (/admin/*, self-hosted edition)',
};

/** The address of a gateway, the instance and the keys. */
export type Connection = Partial<Record<keyof typeof variables, string>>;

/** The value of an environment variable; an empty one counts as not set. */
export const variable = (name: string): string | undefined => {
  const value = process.env[name];
  return value === '' ? undefined : value;
};

/** The connection that the environment describes. */
export const environmentConnection = (): Connection =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([option, name]) => {
      const value = variable(name);
      return value === undefined ? [] : [[option, value]];
    }),
  );

/** The client's default address: the cloud edition. */
export const cloudBaseUrl = 'https://wsapi.chat';
