/** What a response means if its status says too little. */
export type Meaning =
  /** The request may have been carried out. */
  | 'outcome-unknown'
  /** The gateway has lost its connection to WhatsApp, and reconnects by itself. Nothing was sent. */
  | 'device-offline'
  /** WhatsApp refuses because of too many requests. Nothing was done. */
  | 'rate-limited-by-whatsapp'
  /** The gateway has several instances, and the request names none. */
  | 'instance-not-named'
  | 'unknown-instance'
  | 'unknown-route'
  /** The gateway got no code for pairing, because it cannot reach WhatsApp. */
  | 'no-code-from-whatsapp';

interface GatewayText {
  readonly statuses: readonly number[];
  readonly text: RegExp;
  readonly means?: Meaning;
  /** Added to the message of the error. */
  readonly advice?: string;
}

/** 400 for every failure that the gateway did not classify, 404 for any failed read of a group and the like. */
const unclassified = [400, 404];

/**
 * Texts of the gateway that say more than their status. This is the only place where such texts are matched, and the
 * case counts. The first match decides.
 */
const gatewayTexts: readonly GatewayText[] = [
  // WhatsApp's connection ended, or did not respond in time. A text may also name its cause, `websocket disconnected
  // before …: websocket not connected`: then the message may have gone out, and must not be sent again.
  {
    statuses: unclassified,
    text: /websocket disconnected before|timed out waiting for message send response|info query timed out/,
    means: 'outcome-unknown',
  },
  { statuses: unclassified, text: /websocket not connected/, means: 'device-offline' },
  { statuses: unclassified, text: /rate-overlimit/, means: 'rate-limited-by-whatsapp' },
  {
    statuses: [400],
    text: /^missing X-Instance-Id header/,
    means: 'instance-not-named',
    advice:
      'This gateway has several instances. Name one: the option `instanceId`, the environment variable WSAPI_INSTANCE_ID, or --instance on the command line.',
  },
  { statuses: [404], text: /^instance not found/, means: 'unknown-instance' },
  { statuses: [404], text: /^not found$/, means: 'unknown-route' },
  // The gateway reads request bodies with a timeout of 30 s.
  {
    statuses: [400],
    text: /^invalid request body: read tcp .*i\/o timeout/,
    advice:
      'The gateway cuts off a request body that takes longer than 30 s to arrive. Send a smaller file, use a faster connection, or pass the address of the file as url.',
  },
  // The gateway waits for the code itself, and gives up.
  { statuses: [504], text: /waiting for QR code/, means: 'no-code-from-whatsapp' },
];

/** The gateway quotes input: `invalid JID "…"`. Quoted text is not matched. */
const withoutQuotations = (detail: string): string =>
  detail.replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '""');

const textOf = (status: number, detail: string): GatewayText | undefined => {
  const words = withoutQuotations(detail);
  return gatewayTexts.find(({ statuses, text }) => statuses.includes(status) && text.test(words));
};

/** What a response means, beyond its status. @param detail the `detail` of its body. */
export const meaningOf = (status: number, detail: string): Meaning | undefined =>
  textOf(status, detail)?.means;

/** What the reader of an error should do; empty if there is nothing to add. */
export const adviceOn = (status: number, detail: string): string =>
  textOf(status, detail)?.advice ?? '';
