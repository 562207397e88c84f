import {
  createWebhookHandler,
  type UnknownEvent,
  type WebhookHandler,
  type WebhookOptions,
  type WsapiEvent,
} from '../../src/webhooks.ts';
import { captureLog } from './capture-log.ts';
import { delivery, signingSecret, type DeliveryFields } from './delivery.ts';

/** A webhook, the events that its handler got, and the lines that it logged. */
export const makeWebhook = (
  options: Partial<WebhookOptions> = {},
): { webhook: WebhookHandler; got: (WsapiEvent | UnknownEvent)[]; lines: string[] } => {
  const got: (WsapiEvent | UnknownEvent)[] = [];
  const { logger, lines } = captureLog();
  const webhook = createWebhookHandler({
    secret: signingSecret,
    otherwise: (event) => got.push(event),
    logger,
    logLevel: 'debug',
    ...options,
  });
  return { webhook, got, lines };
};

/** Delivers an event without a socket. @returns the status of the response. */
export const sendTo = async (
  webhook: WebhookHandler,
  event: object,
  fields?: DeliveryFields,
): Promise<number> =>
  (await webhook.fetch(new Request('http://127.0.0.1/wsapi', await delivery(event, fields))))
    .status;
