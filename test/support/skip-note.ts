/**
 * The end of the name of a suite that is skipped without a program; empty if the program is there.
 *
 * @throws where `WSAPI_TEST_COMPLETE=1` is set, as `.ci/run` does: it fails rather than skip.
 */
export const skipNote = (isThere: boolean, program: string): string => {
  if (isThere) return '';
  if (process.env['WSAPI_TEST_COMPLETE'] === '1')
    throw new Error(
      `${program} is not installed. With WSAPI_TEST_COMPLETE=1 its tests must run: install it, or unset the variable to skip them.`,
    );
  return ` (SKIPPED: ${program} is not installed)`;
};
