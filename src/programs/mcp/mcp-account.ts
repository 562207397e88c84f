import type { WsapiClient } from '../../client/wsapi-client.ts';
import { ChatDirectory } from './directory/chat-directory.ts';
import { MessageLog } from './messages/message-log.ts';
import type { MessageStore } from './messages/message-store.ts';
import { newRequestState } from './safety/ask-user.ts';
import type { Permissions } from './safety/permissions.ts';
import { WriteGuard } from './safety/write-guard.ts';
import type { Account } from './tool/tool.ts';

/** What the tools of a program work with. */
export const openAccount = (
  client: WsapiClient,
  {
    store,
    permissions,
    files,
  }: {
    readonly store: MessageStore;
    readonly permissions: Permissions;
    readonly files: readonly string[];
  },
): Account => {
  const messages = new MessageLog(store);
  return {
    client,
    messages,
    directory: new ChatDirectory(client, messages),
    guard: new WriteGuard(client, messages.people, permissions),
    requestState: newRequestState(),
    files,
  };
};
