import { expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import { demandPeer } from '../../src/peers/optional-peer.ts';

const option = {
  option: 'validate',
  peer: 'zod',
  since: '3.25.76',
  value: 'schemas',
  entry: 'schemas',
};

test('a package that is installed is loaded', async () => {
  expect(await demandPeer('data:text/javascript,export const found = 1', option)).toMatchObject({
    found: 1,
  });
});

test.each([
  ['is not installed', 'no-such-package', 'no-such-package'],
  ['is installed but does not load', 'data:text/javascript,throw Error("too old")', 'too old'],
])('a package that %s is an error with its cause', async (_, name, cause) => {
  const loading = demandPeer(name, option);
  await expect(loading).rejects.toBeInstanceOf(ConfigurationError);
  await expect(loading).rejects.toMatchObject({
    message: expect.stringMatching(
      /^`validate` needs the package "zod", version 3\.25\.76/,
    ) as string,
    cause: expect.objectContaining({ message: expect.stringContaining(cause) as string }) as Error,
  });
});
