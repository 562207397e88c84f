/** An environment variable; undefined where it is empty, or where the runtime has none. */
export const environment = (name: string): string | undefined => {
  const { process } = globalThis as {
    process?: { env?: Readonly<Record<string, string | undefined>> };
  };
  const value = process?.env?.[name];
  return value === '' ? undefined : value;
};
