import type { CallToolResult, ImageContent } from '@modelcontextprotocol/server';
import { withoutSecrets } from '../../secret-fields.ts';
import { isStatusJid } from '../../../ids/jid-guards.ts';
import { fieldBits } from '../../../fields/field-bits.ts';
import type { Download } from '../../../pipeline/download.ts';
import type { RouteArguments } from '../../../pipeline/route.ts';
import { quoted, type Question } from '../safety/ask-user.ts';
import { publicUrl } from '../safety/sendable-file.ts';
import { textContent } from '../safety/write-guard.ts';
import type { ToolCall } from '../tool/tool.ts';
import { toolResult, type ToolResult } from '../results/tool-result.ts';
import { readDeadlineMs } from '../tools/read-deadline.ts';
import { shownChat } from '../tools/recipient.ts';
import { writeDeadlineMs } from '../tools/write-shape.ts';
import { shownFile } from './shown-file.ts';
import type { KnownOperation } from './known-operations.ts';
import { routeArguments } from './operation-input.ts';
import { targetsOf, withTargets } from './operation-targets.ts';

/** Calls an operation: a read at once, a write through the guard. */
export const runOperationCall = async (
  known: KnownOperation,
  given: Readonly<Record<string, unknown>>,
  call: ToolCall,
): Promise<ToolResult> => {
  const args = routeArguments(known, given);
  refusePrivateUrl(known, args.body);
  const pictures: ImageContent[] = [];
  const request = async (sent: RouteArguments, deadline: number) => {
    const { signal } = call;
    const response = await call.client.request<unknown>(known.route, sent, { signal, deadline });
    const isFile = known.route.answer === 'binary';
    const untrusted = isFile
      ? await shownFile(response as Download, pictures) // safe: the route says that it is a file
      : withoutSecrets(response ?? {}).value;
    return { status: 'done', untrusted };
  };
  const result = known.isRead
    ? toolResult('Done.', await request(args, readDeadlineMs))
    : await call.guard.write(
        {
          targets: [...targetsOf(known, args), ...(await groupOfLink(known, args, call))],
          isDestructive: known.isDestructive,
          content: contentOf(known, args),
          question: (targets) => questionOf(known, targets, given, call),
          send: (targets) => {
            const left = [...targets];
            return request(
              withTargets(known, args, (id) => left.shift() ?? id),
              writeDeadlineMs,
            );
          },
        },
        call,
      );
  return 'content' in result
    ? { ...result, content: [...(result as CallToolResult).content, ...pictures] } // safe: a question has no content
    : result;
};

const questionOf = async (
  { operation, name, isDestructive }: KnownOperation,
  targets: readonly string[],
  given: Readonly<Record<string, unknown>>,
  call: ToolCall,
): Promise<Question> => {
  const shown = await Promise.all(targets.slice(0, 5).map((target) => shownChat(target, call)));
  const more = targets.length > 5 ? ` and ${targets.length - 5} more` : '';
  const text = JSON.stringify(given);
  return {
    subject: `${name} ${isDestructive ? text : targets.join(' ')}`,
    message: [
      `Let the agent do this: ${operation.summary ?? name}?`,
      ...(shown.length > 0 ? [`For: ${shown.join(', ')}${more}.`] : []),
      ...(isDestructive ? ['It cannot be undone.'] : []),
      `Arguments: ${quoted(text)}`,
    ].join(' '),
    // What concerns no chat may concern everybody, as a status does.
    everyTime: isDestructive || targets.length === 0 || targets.some(isStatusJid),
  };
};

/** The content of a write, however its targets are spelled. */
const contentOf = (known: KnownOperation, args: RouteArguments): string => {
  const { body } = args;
  const isText = known.name === 'messages.sendText' && typeof body === 'object' && body !== null;
  return isText && 'text' in body && typeof body.text === 'string'
    ? textContent(body.text)
    : JSON.stringify([known.name, withTargets(known, args, () => '')]);
};

/** An invite link names no group, so the gateway is asked: the group may be one that the user has excluded. */
const groupOfLink = async (
  { name }: KnownOperation,
  { body }: RouteArguments,
  { client, signal }: ToolCall,
): Promise<string[]> => {
  if (name !== 'groups.joinWithLink') return [];
  const { code } = body as { readonly code: string }; // safe: required, and checked by the client
  const options = { signal, deadline: readDeadlineMs };
  return [(await client.groups.getInfoFromLink(code, options)).groupId];
};

/** The gateway fetches a file that is given by its address. */
const refusePrivateUrl = ({ route }: KnownOperation, body: unknown): void => {
  const field = route.body?.['url'];
  const isFetched = typeof field === 'number' && (field & fieldBits.exclusive) !== 0;
  if (!isFetched || typeof body !== 'object' || body === null || !('url' in body)) return;
  if (typeof body.url === 'string') publicUrl(body.url);
};
