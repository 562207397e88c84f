/**
 * `wsapi-client/testing`: a gateway without a phone, in your process.
 *
 * @module
 */
export { createGateway } from './gateway.ts';
export type { DeliverySettings, Edition, Instance } from './access-checks.ts';
export type { Clock } from './clock.ts';
export type { DisturbanceOptions } from './disturbances.ts';
export type { Delivery } from './events/delivery.ts';
export type { EventData, EventOf, EventType, WsapiEvent } from './events/envelope.ts';
export type { EventRedis } from './events/redis-stream.ts';
export type { WebhookHandler } from './events/webhook.ts';
export type {
  Gateway,
  GatewayClientOptions,
  GatewayOptions,
  Listening,
  ListenOptions,
  RateLimit,
  RateLimitedRequests,
  ReceivedRequest,
} from './gateway-interface.ts';
export type { PlantedFault } from './planted-faults.ts';
export type { Inbox, MessageFilter, NextOptions } from './inbox.ts';
export type { IncomingMessage } from './incoming-message.ts';
export type { Message, MessageKind, MessageMedia } from './state/message.ts';
export type { Numbers } from './state/numbers.ts';
