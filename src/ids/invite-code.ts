import { InvalidIdError } from '../errors/field-error.ts';

/** Who a link invites into. */
export type InviteTarget = 'group' | 'channel';

const links: Readonly<Record<InviteTarget, RegExp>> = {
  /** `https://chat.whatsapp.com/<code>`, with or without `/invite/` and a query. */
  group:
    /^(?:(?:https?:\/\/)?chat\.whatsapp\.com\/(?:invite\/)?|whatsapp:\/\/chat\/?\?code=)([\w-]+)\/?(?:[?&#].*)?$/i,
  /** `https://whatsapp.com/channel/<code>` */
  channel: /^(?:https?:\/\/)?(?:www\.)?whatsapp\.com\/channel\/([\w-]+)\/?(?:[?&#].*)?$/i,
};

/** An address of any kind: `https://…`, or a host with a path. */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|[a-z\d-]+(?:\.[a-z\d-]+)+\/)/i;

/**
 * The code of an invite link. A bare code is returned as it is.
 *
 * @throws {InvalidIdError} for any other address, also for a channel's where a group's is expected.
 */
export const inviteCode = (value: unknown, target: InviteTarget): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const code = links[target].exec(text)?.[1];
  if (code !== undefined) return code;
  const other = target === 'group' ? 'channel' : 'group';
  if (links[other].test(text))
    throw new InvalidIdError(
      `This is the invite link of a ${other}, but that of a ${target} is expected here.`,
    );
  if (address.test(text))
    throw new InvalidIdError(
      `This address is not an invite link of a ${target}. Pass the code, or a link such as ${examples[target]}.`,
    );
  return value;
};

const examples: Readonly<Record<InviteTarget, string>> = {
  group: 'https://chat.whatsapp.com/<code>',
  channel: 'https://whatsapp.com/channel/<code>',
};
