/** The command line is wrong; nothing was sent. The message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
