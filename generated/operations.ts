/** Generated from openapi/ by `npm run generate`. Do not edit. */

export * from './operations/account.ts';
export * from './operations/calls.ts';
export * from './operations/chats.ts';
export * from './operations/communities.ts';
export * from './operations/contacts.ts';
export * from './operations/groups.ts';
export * from './operations/health.ts';
export * from './operations/instance.ts';
export * from './operations/media.ts';
export * from './operations/messages.ts';
export * from './operations/newsletters.ts';
export * from './operations/session.ts';
export * from './operations/status.ts';
export * from './operations/users.ts';
