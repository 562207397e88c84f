/**
 * `wsapi-client/webhooks`: events as the gateway posts them. It runs wherever there are `fetch` and WebCrypto.
 *
 * @module wsapi-client/webhooks
 */
export { ConfigurationError } from './errors/configuration-error.ts';
export { EventDroppedError } from './errors/event-dropped-error.ts';
export { HandlerTimeoutError } from './errors/handler-timeout-error.ts';
export { InvalidEventError } from './errors/invalid-event-error.ts';
export { InvalidSignatureError, type SignatureProblem } from './errors/invalid-signature-error.ts';
export { WsapiError } from './errors/wsapi-error.ts';
export { MemoryDuplicateStore, type Claim, type DuplicateStore } from './events/duplicate-store.ts';
export {
  isKnownEvent,
  type EventOf,
  type EventType,
  type UnknownEvent,
  type WsapiEvent,
} from './events/event.ts';
export type { EventHandlers, HandlerContext, HandlerOptions } from './events/handlers.ts';
export { knownTime } from './events/known-time.ts';
export type { RawBody } from './events/raw-body.ts';
export { sign, type Secret } from './events/signature.ts';
export type { Logger, LogLevel } from './logging/logger.ts';
export type { NodeRequest, NodeResponse } from './events/webhooks/node-request.ts';
export {
  createWebhookHandler,
  type ExecutionContextLike,
  type WebhookHandler,
} from './events/webhooks/webhook-handler.ts';
export type { WebhookOptions } from './events/webhooks/webhook-options.ts';
export type { Closed, WebhookState } from './events/webhooks/webhook-state.ts';
export { parse, verify } from './events/webhooks/verify-and-parse.ts';
