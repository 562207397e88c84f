import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { useCommandLine } from '../support/command-line.ts';

const cli = useCommandLine();

/** The help as it is committed: a change of it is looked at by a person. `npm test -- test/cli/help.test.ts -u` renews it. */
describe('the help is as it was', () => {
  test.each([
    ['wsapi-client', []],
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

describe('wsapi-client help', () => {
  test.each([
    [[]],
    [['pair']],
    [['groups']],
    [['groups', 'create']],
    [['profile', 'add']],
    [['completion']],
    [['help']],
  ])('%j is what --help shows', async (words) => {
    const { code, stdout, stderr } = await cli.run(['help', ...words]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
    expect(stdout).toBe((await cli.run([...words, '--help'])).stdout);
  });

  test('of a resource names an operation', async () => {
    const { code, stdout } = await cli.run(['groups', 'help', 'create']);
    expect(code).toBe(0);
    expect(stdout).toBe((await cli.run(['groups', 'create', '--help'])).stdout);
  });

  test.each([
    [
      ['help', 'gruops'],
      "unknown command 'gruops'\n(Did you mean groups?)\nTry: wsapi-client --help",
    ],
    [
      ['help', 'groups', 'creat'],
      "unknown command 'creat'\n(Did you mean create?)\nTry: wsapi-client groups --help",
    ],
    [['groups', 'help', 'qqqqqqqq'], "unknown command 'qqqqqqqq'\nTry: wsapi-client groups --help"],
    [['help', 'pair', 'now'], "unknown command 'now'\nTry: wsapi-client pair --help"],
  ])('%j is told what there is', async (words, said) => {
    const { code, stdout, stderr } = await cli.run(words);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `error: ${said}\n` });
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
