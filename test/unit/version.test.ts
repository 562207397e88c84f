import { expect, test } from 'vitest';
import { version } from '../../src/client/version.ts';
import about from '../../package.json' with { type: 'json' };

test('the user agent names the version of package.json', () => {
  expect(version).toBe(about.version);
});
