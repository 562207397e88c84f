/**
 * `wsapi-client`: the client of the WSAPI WhatsApp gateway.
 *
 * @module
 */
export { WsapiClient } from './client.ts';
export type { Client, RequestOptions, ResponsePromise, WithResponse } from './client-interface.ts';
export { createClient } from './create-client.ts';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  DeviceNotPairedError,
  NotFoundError,
  PayloadTooLargeError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  type RateLimitSource,
  type ValidationIssue,
} from './errors/api-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { ConnectionError, TimeoutError, type Outcome } from './errors/connection-error.ts';
export { InvalidIdError } from './errors/invalid-id-error.ts';
export { InvalidResponseError } from './errors/invalid-response-error.ts';
export { WsapiError } from './errors/wsapi-error.ts';
export type { Http } from './http.ts';
export { formatJid, parseJid, type ParsedJid } from './ids/jid.ts';
export type { JidKind } from './ids/kinds.ts';
export type {
  BotJid,
  BroadcastJid,
  GroupJid,
  Jid,
  JidLike,
  LidJid,
  MediaData,
  NewsletterJid,
  PhoneNumber,
  Recipient,
  StatusJid,
  UserJid,
} from './ids/types.ts';
export type { ClientOptions } from './options/client-options.ts';
export type { RetryOption } from './retry/limits.ts';
export type { Download } from './transport/download.ts';
export type { Resources } from '../generated/resources.ts';
export type * from '../generated/schema.ts';
