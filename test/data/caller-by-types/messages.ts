import { WsapiClient, type SendTextRequest, type SetNameRequest } from 'wsapi-client';

const wsapi = new WsapiClient({ apiKey: 'example-key', instanceId: 'ins_1' });
const to = '12025550143@s.whatsapp.net';
const expiry = '90d';

export async function forward(text: string): Promise<void> {
  const body = { to, text, isForwarded: true };
  await wsapi.messages.sendText(body);
}

export async function reply(url: string): Promise<void> {
  const base = { to, replyTo: '3EB0' };
  await wsapi.messages.sendLink({ ...base, url } as never);
}

/** The body is somebody else's, and nobody knows what is in it. */
export const pass = (body: unknown) => wsapi.messages.sendLocation(body as never);

/** The body is written elsewhere. */
export const repeat = (body: SendTextRequest) => wsapi.messages.sendText(body);

export const share = () =>
  wsapi.messages.sendContact({
    to,
    displayName: 'Ada',
    vcard: 'BEGIN:VCARD',
    ephemeralExpiration: expiry,
  });

export const subject: SetNameRequest = { name: 'Okafor Bikes' };
export const rename = (id: `${number}@g.us`) => wsapi.groups.setName(id, subject);

interface Job {
  readonly operation: 'sendSticker' | 'sendText';
}
const name = ({ operation }: Job): string => operation;
export const job = name({ operation: 'sendSticker' } as never);
