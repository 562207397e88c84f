import { z } from 'zod';
import { isGroupJid } from '../../../ids/jid-guards.ts';
import { defineTool } from '../tool/define-tool.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import { toolResult } from '../results/tool-result.ts';
import { reads } from './tool-annotations.ts';
import { readDeadlineMs } from './read-deadline.ts';

export const groupInfo = defineTool({
  name: 'group_info',
  title: 'Group info and members',
  description: 'Settings and members of a group.',
  annotations: reads,
  input: z.object({ group: z.string() }),
  output: z.object({
    group: z.string(),
    members: z.array(z.object({ id: z.string(), admin: z.boolean(), untrusted: z.object({}) })),
    untrusted: z.object({ name: z.string(), description: z.string() }),
  }),
  run: async ({ group }, { client, messages: { people }, signal }) => {
    if (!isGroupJid(group))
      throw new ToolInputError(
        'group must be the id of a group, for example 120363041234567890@g.us.',
      );
    const info = await client.groups.get(group, { signal, deadline: readDeadlineMs });
    for (const member of info.participants) people.learn(member);
    return toolResult(`${info.participants.length} members.`, {
      group: info.groupId,
      owner: info.owner.id,
      created: info.createdAt,
      only_admins_write: info.isAnnounce,
      only_admins_edit: info.isLocked,
      members: info.participants.map(({ id, isAdmin, isSuperAdmin, displayName }) => ({
        id: people.idOf(id),
        admin: isAdmin || isSuperAdmin,
        untrusted: displayName === '' ? {} : { name: displayName },
      })),
      untrusted: { name: info.name, description: info.description },
    });
  },
});
