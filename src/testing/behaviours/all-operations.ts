import { account } from './account-operations.ts';
import { admin } from './admin-operations.ts';
import type { Behaviours } from './behaviour.ts';
import { calls } from './calls-operations.ts';
import { chats } from './chats-operations.ts';
import { communities } from './communities-operations.ts';
import { contacts } from './contacts-operations.ts';
import { groups } from './groups-operations.ts';
import { media } from './media-operations.ts';
import { messages } from './messages-operations.ts';
import { newsletters } from './newsletters-operations.ts';
import { session } from './session-operations.ts';
import { status } from './status-operations.ts';
import { users } from './users-operations.ts';

/** The behaviour of every operation that reads or changes the state of the gateway. */
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
