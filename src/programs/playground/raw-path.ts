/** What the reference writes as `%40`, `%3A` and `%2B`: the gateway does not decode paths, and RFC 3986 has them raw. */
export const rawPath = (path: string): string =>
  path.replace(/%(?:40|3a|2b)/gi, decodeURIComponent);
