/** Generated from openapi/ by `npm run generate`. Do not edit. */
import type { EventType } from './events.ts';

export const eventTypes: readonly EventType[] = [
  'logged_in',
  'logged_out',
  'login_error',
  'initial_sync_finished',
  'message',
  'message_read',
  'message_delete',
  'message_star',
  'message_history_sync',
  'chat_setting',
  'chat_presence',
  'chat_push_name',
  'chat_status',
  'chat_picture',
  'contact',
  'user_presence',
  'group',
  'newsletter',
  'call_offer',
  'call_terminate',
  'call_accept',
];
