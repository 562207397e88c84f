/**
 * `wsapi-client`: the client of the WSAPI WhatsApp gateway.
 *
 * @module wsapi-client
 */
export { WsapiClient } from './client/wsapi-client.ts';
export type { Key } from './pipeline/credentials.ts';
export type {
  Client,
  Page,
  PagePromise,
  RequestOptions,
  ResponsePromise,
  WithResponse,
} from './pipeline/client-interface.ts';
export { createClient } from './client/create-client.ts';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  DeviceNotPairedError,
  DeviceOfflineError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnknownOutcomeError,
  type RateLimitSource,
  type ValidationIssue,
} from './errors/api-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { ConnectionError, TimeoutError } from './errors/connection-error.ts';
export type { Outcome } from './errors/outcome.ts';
export { InvalidEventError } from './errors/invalid-event-error.ts';
export { InvalidIdError, InvalidMediaError, NotRegisteredError } from './errors/field-error.ts';
export { InvalidResponseError } from './errors/invalid-response-error.ts';
export { SilenceError } from './errors/silence-error.ts';
export { WsapiError } from './errors/wsapi-error.ts';
export {
  isKnownEvent,
  type EventOf,
  type EventType,
  type UnknownEvent,
  type WsapiEvent,
} from './events/event.ts';
export { knownTime } from './events/known-time.ts';
export type { Http } from './client/http-methods.ts';
export { formatJid, parseJid, type ParsedJid } from './ids/jid.ts';
export type { JidKind } from './ids/kinds.ts';
export type {
  BotJid,
  BroadcastJid,
  GroupJid,
  Jid,
  JidArgument,
  JidLike,
  LidJid,
  NewsletterJid,
  PhoneNumber,
  Recipient,
  StatusJid,
  UserJid,
} from './ids/types.ts';
export type { PhoneNumbers } from './ids/national-numbers.ts';
export { sameUser, type Person } from './ids/same-user.ts';
export {
  isBotJid,
  isBroadcastJid,
  isGroupJid,
  isJid,
  isLidJid,
  isNewsletterJid,
  isStatusJid,
  isUserJid,
} from './ids/jid-guards.ts';
export { contactCard, type ContactCard } from './messages/contact-card.ts';
export { mediaOf, type ReceivedMedia } from './events/media-of.ts';
export { mention, type MentioningText } from './messages/mention.ts';
export type { ReceivedMessage } from './events/received-message.ts';
export { replyTo, type Reply } from './events/reply-to.ts';
export { textOf } from './events/text-of.ts';
export type { MediaContent, MediaData, NamedFile, UploadedFile } from './media/media-data.ts';
export { MemoryResolveCache, type ResolveCache } from './pipeline/resolve/resolve-cache.ts';
export type { ResolveOptions } from './pipeline/resolve/resolve-numbers.ts';
export type { ResolvedNumber } from './pipeline/recipient-resolver.ts';
export type { ClientOptions } from './client/client-options.ts';
export type { Caller, Limiters, MakeLimiters } from './limiter/limiters.ts';
export type { Entry, Limiter, Pass, PassOutcome } from './limiter/limiter.ts';
export type { ResponseIssue } from './errors/response-issue.ts';
export type { ResponseSchemas, Validate } from './pipeline/validation/schemas-option.ts';
export type { LimiterOptions } from './limiter/local-limiter.ts';
export type { Pace } from './limiter/token-bucket.ts';
export type { Logger, LogLevel } from './logging/logger.ts';
export type { RetryEvent, RetryReason } from './pipeline/retry-event.ts';
export type { RetryLimits } from './retry/decide.ts';
export type { RetryOption } from './retry/retry-limits.ts';
export type { Route, RouteArguments } from './pipeline/route.ts';
export type {
  EventStream,
  EventStreamChange,
  EventStreamOptions,
  EventStreamState,
} from './events/sse/event-stream.ts';
export type { StreamedBody } from './media/streamed-body.ts';
export type { Download } from './pipeline/download.ts';
export type {
  Dispatcher,
  DispatchHandler,
  DispatchOptions,
} from './transports/undici/dispatcher.ts';
export type { Middleware } from './pipeline/middleware.ts';
export {
  BodyTooLargeError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transports/transport.ts';
export type * from '../generated/resources.ts';
export type * from '../generated/schema.ts';
