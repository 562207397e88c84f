/** What the user of one session has decided. */
export interface Session {
  /** What the user has approved: chats, and operations on them. */
  readonly approved: Set<string>;
  /** What the user has declined. It is not asked again. */
  readonly declined: Set<string>;
}

export const newSession = (): Session => ({
  approved: new Set(),
  declined: new Set(),
});
