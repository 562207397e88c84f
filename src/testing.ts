/**
 * `wsapi-client/testing`: the test gateway, in your process.
 *
 * @module wsapi-client/testing
 */
export { createGateway } from './testing/gateway.ts';
export type { DeliverySettings, Edition, Instance } from './testing/checks/instance-and-key.ts';
export type { Clock } from './testing/clock.ts';
export type { FailureOptions } from './testing/simulated-failures.ts';
export type { Delivery } from './testing/events/delivery.ts';
export type { EventData, EventOf, EventType, WsapiEvent } from './testing/events/envelope.ts';
export type { EventRedis } from './testing/events/redis-stream.ts';
export type { WebhookHandler } from './testing/events/webhook-call.ts';
export type {
  FailArguments,
  Gateway,
  GatewayClientOptions,
  GatewayOptions,
  Listening,
  ListenOptions,
  RateLimit,
  RateLimitedRequests,
  ReceivedRequest,
} from './testing/gateway-interface.ts';
export type { PlantedFault } from './testing/planted-faults.ts';
export type { Inbox, MessageFilter, NextOptions } from './testing/inbox.ts';
export type { IncomingMessage } from './testing/incoming-message.ts';
export type { Message, MessageKind, MessageMedia } from './testing/state/message.ts';
export type { WhatsAppFailure } from './testing/whatsapp-failures.ts';
export type { Numbers } from './testing/state/numbers.ts';
export type { PhoneOptions, Phones } from './testing/phones.ts';
