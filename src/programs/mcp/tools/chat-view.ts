import { z } from 'zod';
import { isUserJid } from '../../../ids/jid-guards.ts';
import type { ListedChat } from '../directory/chat-directory.ts';

/** A chat in results. Names come from other people, so they stand apart. */
export const chatShape = z.object({
  chat: z.string(),
  kind: z.string(),
  number: z.string().optional(),
  last_activity: z.string().optional(),
  untrusted: z.object({ names: z.array(z.string()) }),
});

export const chatView = ({ id, kind, names, lastActivity }: ListedChat) => ({
  chat: id,
  kind,
  ...numberOf(id),
  ...(lastActivity !== undefined && { last_activity: isoTime(lastActivity) }),
  untrusted: { names: [...names] },
});

/** The phone number of a person, if the id has it. */
export const numberOf = (id: string): { number?: string } =>
  isUserJid(id) ? { number: `+${id.slice(0, id.search(/[:@]/))}` } : {};

export const isoTime = (ms: number): string => new Date(ms).toISOString();
