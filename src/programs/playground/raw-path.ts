/** Decodes `%40`, `%3A` and `%2B`, which the reference writes: the gateway does not decode paths. */
export const rawPath = (path: string): string =>
  path.replace(/%(?:40|3a|2b)/gi, decodeURIComponent);
