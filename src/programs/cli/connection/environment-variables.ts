/** The environment variables that say where to and as whom, by the client's options. */
export const variables = {
  apiKey: 'WSAPI_API_KEY',
  customerApiKey: 'WSAPI_CUSTOMER_API_KEY',
  adminApiKey: 'WSAPI_ADMIN_API_KEY',
  baseUrl: 'WSAPI_BASE_URL',
  instanceId: 'WSAPI_INSTANCE_ID',
} as const;

export const keyNames = ['apiKey', 'customerApiKey', 'adminApiKey'] as const;
export type KeyName = (typeof keyNames)[number];

/** What keys are called to a person. */
export const keyTitles: Readonly<Record<KeyName, string>> = {
  apiKey: 'API key',
  customerApiKey: 'Customer key (/account/*, cloud edition)',
  adminApiKey: 'Admin key (/admin/*, self-hosted edition)',
};

/** Where to and as whom. */
export type Connection = Partial<Record<keyof typeof variables, string>>;

/** An environment variable that is set to something. */
export const variable = (name: string): string | undefined => {
  const value = process.env[name];
  return value === '' ? undefined : value;
};

/** What the environment says. */
export const environmentConnection = (): Connection =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([option, name]) => {
      const value = variable(name);
      return value === undefined ? [] : [[option, value]];
    }),
  );

/** Where the client goes when nothing else is said: the cloud edition. */
export const cloudBaseUrl = 'https://wsapi.chat';
