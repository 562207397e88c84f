import { describe, expect, test } from 'vitest';
import { helpText } from '../../src/programs/cli/operations/help-text.ts';
import { inProject } from '../../src/contract/project.ts';
import { useCommandLine } from '../support/command-line.ts';

const cli = useCommandLine();

/** A person should read each change of the help. `npm test -- test/cli/help.test.ts -u` updates the files. */
describe('the help is as committed', () => {
  test.each([
    ['wsapi-client', []],
    ['pair', ['pair']],
    ['send', ['send']],
    ['listen', ['listen']],
    ['gateway', ['gateway']],
    ['mcp', ['mcp']],
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
    // No line is wider than a narrow terminal.
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

  test('shows an operation from the help of its resource', async () => {
    const { code, stdout } = await cli.run(['groups', 'help', 'create']);
    expect(code).toBe(0);
    expect(stdout).toBe((await cli.run(['groups', 'create', '--help'])).stdout);
  });

  test.each([
    [
      ['help', 'gruops'],
      "Unknown command 'gruops'\n(Did you mean groups?)\nTry: wsapi-client --help",
    ],
    [
      ['help', 'groups', 'creat'],
      "Unknown command 'creat'\n(Did you mean create?)\nTry: wsapi-client groups --help",
    ],
    [['groups', 'help', 'qqqqqqqq'], "Unknown command 'qqqqqqqq'\nTry: wsapi-client groups --help"],
    [['help', 'pair', 'now'], "Unknown command 'now'\nTry: wsapi-client pair --help"],
  ])('%j suggests the nearest command', async (words, said) => {
    const { code, stdout, stderr } = await cli.run(words);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `error: ${said}\n` });
  });
});

test('no help shows an option for a key', async () => {
  const { stdout } = await cli.run(['instance', 'create', '--help']);
  expect(stdout).not.toMatch(/--(?:api-key|signing-secret|key)\b/);
});

test('the version is that of the package', async () => {
  const { stdout } = await cli.run(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  for (const words of [['-V'], ['version']]) expect((await cli.run(words)).stdout).toBe(stdout);
});

test('code spans keep their asterisks', () => {
  expect(helpText('**Bold**, *soft* and `*bold*` in a [link](x).')).toBe(
    'Bold, soft and `*bold*` in a link.',
  );
  expect(helpText('**A body without `apiKey`** opens it.')).toBe(
    'A body without `apiKey` opens it.',
  );
});
