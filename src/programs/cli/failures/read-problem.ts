/** Why a file cannot be read, as the end of a sentence: `photo.jpg` + `does not exist`. */
export const readProblem = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  return code === 'EACCES' || code === 'EPERM'
    ? 'cannot be read: permission denied'
    : 'cannot be read';
};
