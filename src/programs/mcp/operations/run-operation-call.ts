import { withoutSecrets } from '../../../errors/hide-secrets.ts';
import { fieldBits } from '../../../fields/field-bits.ts';
import type { Download } from '../../../pipeline/download.ts';
import type { RouteArguments } from '../../../pipeline/route.ts';
import { quoted } from '../safety/confirmation.ts';
import { publicUrl } from '../safety/sendable-file.ts';
import type { ToolCall } from '../tool/tool.ts';
import { toolResult, type ToolResult } from '../results/tool-result.ts';
import { readDeadlineMs } from '../tools/read-deadline.ts';
import { shownChat } from '../tools/recipient.ts';
import { writeDeadlineMs } from '../tools/write-shape.ts';
import type { KnownOperation } from './known-operations.ts';
import { routeArguments } from './operation-input.ts';
import { targetsOf, withTargets } from './operation-targets.ts';

/** The largest file that is handed to a model as base64. */
const maxFileBytes = 1_000_000;

/** Calls an operation: a read at once, a write through the guard. */
export const runOperationCall = async (
  known: KnownOperation,
  given: Readonly<Record<string, unknown>>,
  call: ToolCall,
): Promise<ToolResult> => {
  const args = routeArguments(known, given);
  refusePrivateUrl(known, args.body);
  if (known.isRead) {
    const response = await request(known, args, call, readDeadlineMs);
    return toolResult('Done.', { status: 'done', untrusted: response });
  }
  return call.guard.write(
    {
      targets: targetsOf(known, args),
      isDestructive: known.isDestructive,
      content: JSON.stringify([known.name, given]),
      question: async (targets) => ({
        subject: known.isDestructive
          ? `${known.name} ${JSON.stringify(given)}`
          : `${known.name} ${targets.join(' ')}`,
        message: await questionOf(known, targets, given, call),
        everyTime: known.isDestructive,
      }),
      send: async (targets) => {
        const left = [...targets];
        const resolved = withTargets(known, args, (id) => left.shift() ?? id);
        return { status: 'done', untrusted: await request(known, resolved, call, writeDeadlineMs) };
      },
    },
    call,
  );
};

const request = async (
  { route }: KnownOperation,
  args: RouteArguments,
  { client, signal }: ToolCall,
  deadline: number,
): Promise<unknown> => {
  const response: unknown = await client.request<unknown>(route, args, { signal, deadline });
  if (route.answer === 'binary') return file(response as Download); // by the route
  return withoutSecrets(response ?? {}).value;
};

const file = async (download: Download): Promise<object> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of download.stream()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxFileBytes)
      return {
        type: download.type,
        too_large: `Only files up to ${maxFileBytes} bytes are shown.`,
      };
  }
  return { type: download.type, base64: Buffer.concat(chunks).toString('base64') };
};

const questionOf = async (
  { operation, name, isDestructive }: KnownOperation,
  targets: readonly string[],
  given: Readonly<Record<string, unknown>>,
  call: ToolCall,
): Promise<string> => {
  const shown = await Promise.all(targets.slice(0, 5).map((target) => shownChat(target, call)));
  const more = targets.length > 5 ? ` and ${targets.length - 5} more` : '';
  return [
    `Let the agent do this: ${operation.summary ?? name}?`,
    ...(shown.length > 0 ? [`For: ${shown.join(', ')}${more}.`] : []),
    ...(isDestructive ? ['It cannot be undone.'] : []),
    `Arguments: ${quoted(JSON.stringify(given))}`,
  ].join(' ');
};

/** The gateway fetches a file that is given by its address. */
const refusePrivateUrl = ({ route }: KnownOperation, body: unknown): void => {
  const field = route.body?.['url'];
  const isFetched = typeof field === 'number' && (field & fieldBits.exclusive) !== 0;
  if (!isFetched || typeof body !== 'object' || body === null || !('url' in body)) return;
  if (typeof body.url === 'string') publicUrl(body.url);
};
