/** What JavaScript may throw. Reading some of it throws again. */
export const oddErrors: readonly (readonly [string, () => unknown])[] = [
  ['an error without a message', () => Object.assign(new Error('x'), { message: null })],
  [
    'an error whose message is a symbol',
    () => Object.assign(new Error('x'), { message: Symbol() }),
  ],
  [
    'an error whose message has no prototype',
    () => Object.assign(new Error('x'), { message: Object.create(null) as object }),
  ],
  ...['message', 'name', 'stack'].map(
    (property) =>
      [
        `an error whose ${property} cannot be read`,
        () =>
          Object.defineProperty(new Error('x'), property, {
            get: () => {
              throw new TypeError('not readable');
            },
          }),
      ] as const,
  ),
  ['a proxy of an error', () => new Proxy(new Error('x'), {})],
  [
    'a proxy that was revoked',
    () => {
      const { proxy, revoke } = Proxy.revocable(new Error('x'), {});
      revoke();
      return proxy;
    },
  ],
  ['an object without a prototype', () => Object.create(null) as unknown],
  ['a symbol', () => Symbol()],
  ['null', () => null],
  ['nothing', () => undefined],
];
