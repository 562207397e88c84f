import { isStatusJid } from '../../../ids/jid-guards.ts';
import { quoted, type Question } from '../safety/ask-user.ts';
import type { ToolCall } from '../tool/tool.ts';
import { numberOf } from './chat-view.ts';

/** How the user knows a chat: its name, and its number or id. The name is what others chose, so it is quoted. */
export const shownChat = async (
  chat: string,
  { directory, messages }: ToolCall,
): Promise<string> => {
  if (isStatusJid(chat)) return 'your status, which all your contacts can see';
  const name = await directory.nameOf(chat).catch(() => undefined);
  const id = numberOf(messages.people.idOf(chat)).number ?? chat;
  return name === undefined ? id : `${quoted(name, 60)} (${id})`;
};

/** The question before the first message to a chat. */
export const firstMessage = (chat: string, shown: string, content: string): Question => ({
  subject: `chat ${chat}`,
  message: `Let the agent write to ${shown}? The first message: ${content}`,
  everyTime: isStatusJid(chat),
});
