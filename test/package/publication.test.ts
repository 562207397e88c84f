import { describe, expect, test } from 'vitest';
import { publicationProblems } from '../../scripts/package/publication.ts';

const ready = {
  version: '1.2.3',
  repository: { url: 'git+https://example.com/a/b.git' },
  homepage: 'https://example.com/',
  bugs: { url: 'https://example.com/issues' },
};
const changelog = '# Changelog\n\n## [1.2.3]\n';

describe('a release', () => {
  test('is ready with addresses, a matching tag and a section in the changelog', () => {
    expect(publicationProblems(ready, changelog, 'v1.2.3')).toEqual([]);
  });

  test('is refused without addresses', () => {
    const empty = { version: '1.2.3', repository: { url: '' }, homepage: '', bugs: { url: '' } };
    expect(publicationProblems(empty, changelog)).toEqual([
      '"repository.url" in package.json must be an address: git+https://….git',
      '"homepage" in package.json must be an address: https://…',
      '"bugs.url" in package.json must be an address: https://…',
    ]);
  });

  test('is refused if tag, version and changelog disagree', () => {
    expect(publicationProblems(ready, '# Changelog\n', 'v1.2.4')).toEqual([
      'The tag is v1.2.4, but package.json has version 1.2.3.',
      'CHANGELOG.md has no section [1.2.3].',
    ]);
  });
});
