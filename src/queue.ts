/**
 * `wsapi-client/queue`: calls that wait in Redis for a worker, on BullMQ. It needs the packages `bullmq`, version 6
 * or later, and `redis`, version 5 or later, and a Redis of version 6.2 or later.
 *
 * @module
 */
export type { CallArguments, QueueableOperation } from './queue/call-arguments.ts';
export type { CallProgress } from './queue/queued-call.ts';
export {
  SendQueue,
  type AddedCall,
  type CallName,
  type QueueCounts,
  type QueueOptions,
  type SendQueueEvents,
  type SendQueueOptions,
} from './queue/send-queue.ts';
export type { ClearFailedOptions, FailedCall, FailedList } from './queue/failed-list.ts';
export { SendWorker, type SendWorkerOptions } from './queue/send-worker.ts';
export type { UnknownCall, UnknownCallDetails, UnknownList } from './queue/unknown-list.ts';
