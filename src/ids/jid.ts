import { InvalidIdError } from '../errors/invalid-id-error.ts';
import type { JidKind } from './kinds.ts';
import { phoneDigits } from './phone-spelling.ts';
import { refuse, withoutMarks } from './refusal.ts';

/**
 * A WhatsApp id taken apart. `user` is what stands before the `@` without device and agent; `server` is
 * canonical (`c.us` is read as `s.whatsapp.net`). A `kind` of `other` is known to WhatsApp, but nothing can
 * be sent there.
 */
export interface ParsedJid {
  readonly kind: JidKind | 'hosted' | 'other';
  readonly user: string;
  readonly server: string;
  /** The number of a linked device: `1234567890:5@s.whatsapp.net` has 5. */
  readonly device?: number;
  readonly agent?: number;
}

/** What may stand before the `@`, by server. */
const servers: Readonly<
  Record<
    string,
    { readonly kind: ParsedJid['kind']; readonly user: RegExp; readonly is: string } | undefined
  >
> = {
  's.whatsapp.net': {
    kind: 'user',
    user: /^[1-9]\d{6,14}$/,
    is: '7 to 15 digits with the country code first',
  },
  lid: { kind: 'lid', user: /^\d{1,20}$/, is: 'digits' },
  'g.us': {
    kind: 'group',
    user: /^\d{1,25}(?:-\d{1,15})?$/,
    is: 'digits, in old groups with a dash between',
  },
  newsletter: { kind: 'newsletter', user: /^\d{1,25}$/, is: 'digits' },
  bot: { kind: 'bot', user: /^\d{1,25}$/, is: 'digits' },
  broadcast: { kind: 'broadcast', user: /^(?:\d{1,20}|status)$/, is: 'digits, or status' },
  hosted: { kind: 'hosted', user: /^\d{1,20}$/, is: 'digits' },
  'hosted.lid': { kind: 'hosted', user: /^\d{1,20}$/, is: 'digits' },
  interop: { kind: 'other', user: /^\d+-[\w-]+$/, is: 'integrator and name' },
  msgr: { kind: 'other', user: /^\d{1,25}$/, is: 'digits' },
  call: { kind: 'other', user: /^\w{1,64}$/, is: 'letters and digits' },
};

/**
 * Reads a WhatsApp id, or a phone number in a common spelling, which names a user.
 *
 * Strict where WhatsApp's open libraries are loose: two `@`, empty parts, letters in a number, percent-encoding,
 * control characters, numbers of impossible length are errors. Tolerant of how people write: spaces and marks
 * around it, `+1 (202) 555-0143`, `0044 …`, `tel:`, `whatsapp:`, `wa.me` links, digits of other scripts.
 *
 * @throws {InvalidIdError} saying what is wrong, where, and what would be right.
 * @example
 * parseJid('12025550143:5@s.whatsapp.net');
 * // { kind: 'user', user: '12025550143', server: 's.whatsapp.net', device: 5 }
 */
export const parseJid = (text: string): ParsedJid => {
  // JavaScript passes anything.
  if (typeof text !== 'string')
    throw new InvalidIdError(
      `An id has to be a string, not ${(text as unknown) === null ? 'null' : typeof text}.`,
    );
  const written = withoutMarks(text);
  const at = written.indexOf('@');
  return at === -1
    ? { kind: 'user', user: phoneDigits(written), server: 's.whatsapp.net' }
    : parseWithServer(written, at);
};

const parseWithServer = (text: string, at: number): ParsedJid => {
  if (text.includes('@', at + 1)) refuse(text, 'it has two "@"', text.indexOf('@', at + 1));
  if (at === 0) refuse(text, 'nothing stands before the "@"', 0);
  const written = text.slice(at + 1).toLowerCase();
  const server = written === 'c.us' ? 's.whatsapp.net' : written;
  const rule = Object.hasOwn(servers, server) ? servers[server] : undefined;
  if (rule === undefined)
    return refuse(text, `WhatsApp has no server "${written.slice(0, 20)}"`, at + 1);
  const [, user = '', agent, device] =
    /^\+?([^.:]*)(?:\.(\d{1,3}))?(?::(\d{1,5}))?$/.exec(text.slice(0, at)) ?? [];
  if (user === '')
    return refuse(
      text,
      'what stands before the "@" is not an id with at most a device number after a colon',
      0,
    );
  if (user === '0' && server === 's.whatsapp.net') return { kind: 'other', user, server };
  if (!rule.user.test(user))
    refuse(
      text,
      `before "@${server}" stand ${rule.is}`,
      text.search(/[^\d+]/) === at ? 0 : Math.max(text.search(/[^\d+]/), 0),
    );
  if (agent !== undefined && rule.kind !== 'user')
    refuse(text, `an id of ${server} has no dot`, text.indexOf('.'));
  const deviceNumber = device === undefined ? undefined : Number(device);
  if (deviceNumber !== undefined && deviceNumber > 65_535)
    refuse(text, 'no device has such a number', text.indexOf(':') + 1);
  return {
    kind: user === 'status' ? 'status' : rule.kind,
    user,
    server,
    ...(deviceNumber !== undefined && { device: deviceNumber }),
    ...(agent !== undefined && { agent: Number(agent) }),
  };
};

/**
 * The canonical form of an id or a phone number: what the gateway takes. A device part is dropped, for
 * nothing can be sent to a single device.
 *
 * @throws {InvalidIdError}
 * @example
 * formatJid('+1 (202) 555-0143'); // '12025550143@s.whatsapp.net'
 * formatJid('12025550143:5@c.us'); // '12025550143@s.whatsapp.net'
 */
export const formatJid = (id: string | ParsedJid): string => {
  const { user, server } = typeof id === 'string' ? parseJid(id) : id;
  return `${user}@${server}`;
};
