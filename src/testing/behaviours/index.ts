import { account } from './account.ts';
import { admin } from './admin.ts';
import type { Behaviours } from './behaviour.ts';
import { calls } from './calls.ts';
import { chats } from './chats.ts';
import { communities } from './communities.ts';
import { contacts } from './contacts.ts';
import { groups } from './groups.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { newsletters } from './newsletters.ts';
import { session } from './session.ts';
import { status } from './status.ts';
import { users } from './users.ts';

/** What every operation does that changes or reads what the gateway remembers. */
export const behaviours: Behaviours = {
  ...account,
  ...admin,
  ...calls,
  ...chats,
  ...communities,
  ...contacts,
  ...groups,
  ...media,
  ...messages,
  ...newsletters,
  ...session,
  ...status,
  ...users,
};
