/**
 * `wsapi-client/queue`: calls that wait in Redis for a worker, built on BullMQ. It needs the packages `bullmq`, version
 * 5.77 or later but below 7, and `redis`, version 5 or later, and Redis 6.2 or later.
 *
 * @module wsapi-client/queue
 */
export type { CallArguments, QueueableOperation } from './queue/call-arguments.ts';
export type { CallProgress } from './queue/queued-call.ts';
export { SendQueue } from './queue/send-queue.ts';
export type {
  AddedCall,
  CallName,
  QueueCounts,
  QueueOptions,
  SendQueueEvents,
  SendQueueOptions,
} from './queue/send-queue-options.ts';
export type { ClearFailedOptions, FailedCall, FailedList } from './queue/failed-list.ts';
export { SendWorker } from './queue/send-worker.ts';
export type { SendWorkerOptions } from './queue/send-worker-options.ts';
export type { UnknownCall, UnknownCallDetails, UnknownList } from './queue/unknown-list.ts';
export type { UndeliveredCall, UndeliveredList } from './queue/undelivered-list.ts';
