import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addToUnreleased,
  writeChangelog,
  type ChangelogLine,
} from '../../src/programs/contract-check/diff/changelog-entry.ts';
import { changelogLines } from '../../src/programs/contract-check/diff/changelog-lines.ts';
import { nextVersion } from '../../src/programs/contract-check/diff/next-version.ts';

const added: ChangelogLine = { section: 'Added', text: 'New.' };
const changed: ChangelogLine = { section: 'Changed', text: 'Other.' };
const removed: ChangelogLine = { section: 'Removed', text: 'Gone.' };
const released = '## [1.0.0] - 2026-01-01\n\n### Added\n\n- First.\n';

test.each<[string, string, readonly ChangelogLine[], string]>([
  [
    'at the end of its section',
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Old.\n\n### Fixed\n\n- Bug.\n\n${released}`,
    [added],
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Old.\n- New.\n\n### Fixed\n\n- Bug.\n\n${released}`,
  ],
  [
    'in sections that were not there, in their order',
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Old.\n\n### Fixed\n\n- Bug.\n\n${released}`,
    [removed, changed],
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Old.\n\n### Changed\n\n- Other.\n\n### Removed\n\n- Gone.\n\n### Fixed\n\n- Bug.\n\n${released}`,
  ],
  [
    'under an empty heading',
    `# Changelog\n\n## [Unreleased]\n\n${released}`,
    [changed, added],
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- New.\n\n### Changed\n\n- Other.\n\n${released}`,
  ],
  [
    'under a heading that is made',
    `# Changelog\n\n${released}`,
    [added],
    `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- New.\n\n${released}`,
  ],
  [
    'at the end of a file',
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Old.\n',
    [changed],
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Old.\n\n### Changed\n\n- Other.\n',
  ],
  [
    'before the links',
    '## [Unreleased]\n\n### Added\n\n- Old.\n\n[Unreleased]: https://example.com\n',
    [changed],
    '## [Unreleased]\n\n### Added\n\n- Old.\n\n### Changed\n\n- Other.\n\n[Unreleased]: https://example.com\n',
  ],
  [
    'with the line ends of the file',
    '## [Unreleased]\r\n\r\n### Added\r\n\r\n- Old.\r\n',
    [added],
    '## [Unreleased]\r\n\r\n### Added\r\n\r\n- Old.\r\n- New.\r\n',
  ],
])('a line is written %s, and only once', (_, before, lines, after) => {
  const first = addToUnreleased(before, lines);
  expect(first).toEqual({ text: after, added: lines.length });
  expect(addToUnreleased(first.text, lines)).toEqual({ text: after, added: 0 });
});

test('a file is written completely or not at all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-changelog-'));
  const file = join(folder, 'CHANGELOG.md');
  await expect(writeChangelog(file, [added])).rejects.toThrow(/CHANGELOG\.md does not exist/);
  await writeFile(file, '## [Unreleased]\n');
  expect(await writeChangelog(file, [added])).toBe(1);
  expect(await readFile(file, 'utf8')).toBe('## [Unreleased]\n\n### Added\n\n- New.\n');
  expect(await writeChangelog(file, [added])).toBe(0);
  expect(await readdir(folder)).toEqual(['CHANGELOG.md']);
  await rm(folder, { recursive: true });
});

test.each([
  ['1.4.2', ['text', 'breaking', 'addition'], '2.0.0', 'major'],
  ['1.4.2', ['addition', 'text'], '1.5.0', 'minor'],
  ['1.4.2', ['text'], '1.4.3', 'patch'],
  ['0.1.0', ['breaking'], '0.2.0', 'minor'],
  ['0.1.0', ['addition'], '0.1.1', 'patch'],
  ['0.1.0', ['text'], '0.1.1', 'patch'],
  ['2.0.0-beta.1', ['breaking'], '2.0.0', 'major'],
] as const)('after %s, %j makes %s', (current, groups, version, release) => {
  expect(nextVersion(current, groups)).toMatchObject({ version, release });
});

test('no change suggests no version, and an invalid version is an error', () => {
  expect(nextVersion('1.0.0', [])).toBeUndefined();
  expect(() => nextVersion('one', ['text'])).toThrow(
    /has the version "one", which is not a version/,
  );
});

test.each([
  ['true', 'Deprecated'],
  ['false', 'Changed'],
  ['not set', 'Changed'],
])('an operation whose deprecation is %s now is told under %s', (after, section) => {
  const methods = { byOperation: new Map<string, string[]>(), unserved: new Map<string, string>() };
  const change = {
    group: 'addition',
    rule: 'operation-deprecated-changed',
    operations: ['list'],
    sentence: 'a sentence',
    places: [],
    after,
  } as const;
  expect(changelogLines([change], { before: methods, after: methods })).toMatchObject([
    { section },
  ]);
});
