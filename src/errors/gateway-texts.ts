/** What a response means where its status says too little. */
export type Meaning =
  /** WhatsApp refuses because of too many requests. Nothing was done. */
  | 'rate-limited-by-whatsapp'
  /** The request may have been carried out. */
  | 'outcome-unknown'
  /** The gateway has lost its connection to WhatsApp, which it makes again by itself. Nothing was sent. */
  | 'device-offline';

interface GatewayText {
  readonly text: RegExp;
  readonly means?: Meaning;
  /** Added to the message of the error. */
  readonly advice?: string;
}

/**
 * The texts of the gateway that decide more than their status. It answers 400 for every failure that it did not
 * classify, and 404 for any failed read of a group, a community or a newsletter. This is the only place where such
 * texts are matched. The numbers are those of the list of facts about the server.
 */
const gatewayTexts: readonly GatewayText[] = [
  // Fact 2
  {
    text: /^missing X-Instance-Id header/i,
    advice:
      'This gateway has several instances. Name one: the option instanceId, the environment variable WSAPI_INSTANCE_ID, or --instance on the command line.',
  },
  // Fact 7
  { text: /websocket not connected/, means: 'device-offline' },
  { text: /websocket disconnected before/, means: 'outcome-unknown' },
  { text: /timed out waiting for message send response/, means: 'outcome-unknown' },
  { text: /info query timed out/, means: 'outcome-unknown' },
  // Fact 8
  { text: /rate-overlimit/, means: 'rate-limited-by-whatsapp' },
  // Fact 15
  {
    text: /^invalid request body: read tcp .*i\/o timeout/,
    advice:
      'The gateway cuts off a request body that takes longer than 30 s to arrive. Send a smaller file, use a faster connection, or pass the address of the file as url.',
  },
];

const textOf = (status: number, detail: string): GatewayText | undefined =>
  status === 400 || status === 404 ? gatewayTexts.find(({ text }) => text.test(detail)) : undefined;

/** What a response means beyond its status. @param detail the `detail` of its body. */
export const meaningOf = (status: number, detail: string): Meaning | undefined =>
  textOf(status, detail)?.means;

/** What the reader of an error should do about it; empty where there is nothing to add. */
export const adviceOn = (status: number, detail: string): string =>
  textOf(status, detail)?.advice ?? '';
