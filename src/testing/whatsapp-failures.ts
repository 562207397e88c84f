/**
 * The gateway's responses where WhatsApp fails it, by name. All of them are 400, except that a failed
 * read of a group, a community or a channel is 404.
 */
const details = {
  /** The socket to WhatsApp is lost for the moment: nothing was sent. */
  'not-connected': 'websocket not connected',
  /** The socket was lost after a message was handed over: it may have been sent. */
  'disconnected-while-sending': 'websocket disconnected before message send returned response',
  /** WhatsApp did not confirm a message: it may have been sent. */
  'send-timed-out': 'timed out waiting for message send response',
  /** The socket was lost during any other request: a change may have been made. */
  'disconnected-while-querying': 'websocket disconnected before info query returned response',
  /** WhatsApp did not respond to any other request: a change may have been made. */
  'query-timed-out': 'info query timed out',
  /** WhatsApp's own rate limit, which the gateway does not pass on as 429. */
  'rate-overlimit': 'info query returned status 429: rate-overlimit',
} as const;

/** How WhatsApp can fail the gateway. */
export type WhatsAppFailure = keyof typeof details;

export const isWhatsAppFailure = (name: string): name is WhatsAppFailure =>
  Object.hasOwn(details, name);

/** @param isRead whether the request reads a group, a community or a channel. */
export const whatsAppAnswer = (
  failure: WhatsAppFailure,
  isRead: boolean,
): { readonly status: number; readonly detail: string } =>
  isRead
    ? { status: 404, detail: `not found: ${details[failure]}` }
    : { status: 400, detail: details[failure] };

export const whatsAppFailures = Object.keys(details);
