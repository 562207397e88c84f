/** An environment variable; undefined if it is empty, or if the runtime has none. */
export const environment = (name: string): string | undefined => {
  const { process } = globalThis as {
    process?: { env?: Readonly<Record<string, string | undefined>> };
  };
  const value = process?.env?.[name];
  return value === '' ? undefined : value;
};
