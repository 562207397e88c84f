import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, safeFileName } from '../../src/pipeline/file-name.ts';

describe("makes a stranger's file name safe", () => {
  test.each<[string, string | undefined]>([
    ['menu.pdf', 'menu.pdf'],
    ['Résumé (1).docx', 'Résumé (1).docx'],
    ['../up.txt', 'up.txt'],
    ['..\\up.txt', 'up.txt'],
    ['/etc/passwd', 'passwd'],
    ['C:\\x\\y.exe', 'y.exe'],
    ['menu\u2028/../../pwned.txt', 'pwned.txt'],
    ['ü\u2029/../../w.txt', 'w.txt'],
    ['a\u0085/../b', 'b'],
    ['．．／x', 'x'],
    ['..\u2215x', 'x'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['a\nb', 'ab'],
    ['\ud800x', 'x'],
    ['a:b', 'a_b'],
    ['.npmrc', 'npmrc'],
    ['name. . ', 'name'],
    ['..', undefined],
    ['.', undefined],
    ['', undefined],
    ['folder/', undefined],
    ['con', undefined],
    ['NUL.txt', undefined],
    ['nul .txt', undefined],
    ['com1.tar.gz', undefined],
    ['LPT¹', undefined],
    ['.con', undefined],
    ['console.log', 'console.log'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    [`${'€'.repeat(300)}.pdf`, `${'€'.repeat(65)}.pdf`],
    [`a${'😀'.repeat(300)}.pdf`, `a${'😀'.repeat(48)}.pdf`],
  ])('%j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });
});

test('any name becomes one path segment on every platform', () => {
  const character = fc.oneof(
    fc.constantFrom(
      ...Array.from(
        './\\:*?"<>| \0\n\r\t\u2028\u2029\u202e\u2066\u200f\u061c\ufeff\u2215\uff0f\uff3c\ud83d',
      ),
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const part = fc.oneof(character, fc.constantFrom('..', 'CON', 'nul', 'com1', 'Lpt9', '.exe'));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
      const name = safeFileName(parts.join(''));
      if (name === undefined) return;
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u);
      expect(name).not.toMatch(/^[.\s]|[.\s]$/);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      for (const platform of [path.posix, path.win32]) {
        expect(platform.dirname(platform.join('folder', name))).toBe('folder');
        expect(platform.basename(platform.join('folder', name))).toBe(name);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, string | undefined]>([
  ['attachment; filename="a.pdf"', 'a.pdf'],
  ['attachment; filename=a.pdf', 'a.pdf'],
  [`attachment; filename="d.bin"; filename*=UTF-8''%C3%A9.pdf`, 'é.pdf'],
  [`attachment; filename="d.bin"; filename*=UTF-8''%ff.pdf`, 'd.bin'],
  ['attachment; filename="a\\"b.pdf"', 'a_b.pdf'],
  ['attachment', undefined],
])('reads the name in %s', (disposition, expected) => {
  expect(fileNameOf(disposition)).toBe(expected);
});
