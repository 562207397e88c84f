/**
 * `wsapi-client/receipts`: which messages were delivered, read and played. It runs wherever the client runs.
 *
 * @module wsapi-client/receipts
 */
export { ConfigurationError } from './errors/configuration-error.ts';
export { NotHeardOfError } from './errors/not-heard-of-error.ts';
export { WsapiError } from './errors/wsapi-error.ts';
export type {
  DeliveryStatus,
  DeliveryTimes,
  MemberReceipts,
  MessageReceipts,
} from './receipts/message-receipts.ts';
export type { Receipt, ReceiptType } from './receipts/receipt.ts';
export {
  MemoryReceiptStore,
  type ExpectedMessage,
  type ReceiptStore,
} from './receipts/receipt-store.ts';
export {
  Receipts,
  type DeliveredOptions,
  type ReceiptsOptions,
  type SentMessage,
} from './receipts/receipts.ts';
