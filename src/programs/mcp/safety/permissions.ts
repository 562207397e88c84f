/** What the person who started the program allows. */
export interface Permissions {
  /** Whether anything may be changed at all. */
  readonly allowSend: boolean;
  /** Whether things may be deleted, left and revoked. */
  readonly allowDestructive: boolean;
  /** The only chats to write to: numbers or ids. Undefined for all. */
  readonly allowChats: readonly string[] | undefined;
  /** Chats never to write to. */
  readonly denyChats: readonly string[];
  readonly maxSendsPerHour: number;
  /** Whether the user confirms the first message to each chat. */
  readonly confirm: boolean;
}

export const readOnly: Permissions = {
  allowSend: false,
  allowDestructive: false,
  allowChats: undefined,
  denyChats: [],
  maxSendsPerHour: 60,
  confirm: true,
};
