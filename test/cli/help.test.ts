import { describe, expect, test } from 'vitest';
import { inProject } from '../../scripts/project.ts';
import { useCommandLine } from '../support/command-line.ts';

const cli = useCommandLine();

/** The help as it is committed: a change of it is looked at by a person. `npm test -- test/cli/help.test.ts -u` renews it. */
describe('the help is as it was', () => {
  test.each([
    ['wsapi', []],
    ['pair', ['pair']],
    ['send', ['send']],
    ['listen', ['listen']],
    ['gateway', ['gateway']],
    ['playground', ['playground']],
    ['doctor', ['doctor']],
    ['profile', ['profile']],
    ['profile-add', ['profile', 'add']],
    ['groups', ['groups']],
    ['groups-create', ['groups', 'create']],
    ['messages-send-image', ['messages', 'send-image']],
    ['messages-send-reaction', ['messages', 'send-reaction']],
    ['account-list-instances', ['account', 'list-instances']],
    ['instance-create', ['instance', 'create']],
    ['media-download', ['media', 'download']],
  ])('%s', async (name, args) => {
    const { code, stdout, stderr } = await cli.run([...args, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(inProject('test', 'data', 'help', `${name}.txt`));
    // Nothing that a terminal would have to break.
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

test('a key has no option in any help', async () => {
  const { stdout } = await cli.run(['instance', 'create', '--help']);
  expect(stdout).not.toMatch(/--(?:api-key|signing-secret|key)\b/);
});

test('the version is the package’s', async () => {
  const { stdout } = await cli.run(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await cli.run(['-V'])).stdout).toBe(stdout);
});
