import { afterEach, expect, test, vi } from 'vitest';
import { skipNote } from '../support/skip-note.ts';

afterEach(() => vi.unstubAllEnvs());

test('a suite without its program is skipped with a reason, and an error in a complete run', () => {
  vi.stubEnv('WSAPI_TEST_COMPLETE', undefined);
  expect(skipNote(false, 'Chromium')).toBe(' (SKIPPED: Chromium is not installed)');
  vi.stubEnv('WSAPI_TEST_COMPLETE', '1');
  expect(() => skipNote(false, 'Chromium')).toThrow(/^Chromium is not installed\./);
  expect(skipNote(true, 'Chromium')).toBe('');
});
