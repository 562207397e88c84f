import type { Table } from '../table.ts';
import { bundleSizes } from './bundles.ts';
import { queueThroughput, streamThroughput, webhookThroughput } from './events-and-queue.ts';
import { firstAnswer } from './first-answer.ts';
import { idReading } from './ids.ts';
import { idleClients } from './idle-clients.ts';
import { importTimes } from './imports.ts';
import { generating } from './generating.ts';
import { manyInstances } from './many-instances.ts';
import { mockServers } from './mock-servers.ts';
import { programStart } from './program-start.ts';
import { telemetryCost } from './telemetry.ts';
import { receivingMemory, sendingMemory, sendingMuch } from './memory.ts';
import { overhead } from './overhead.ts';
import { concurrentRequests, sequentialRequests } from './requests.ts';
import { typeChecks } from './types.ts';

/** In the order in which they are measured, and shown. */
export const tables: readonly Table[] = [
  concurrentRequests,
  sequentialRequests,
  overhead,
  importTimes,
  firstAnswer,
  bundleSizes,
  sendingMemory,
  sendingMuch,
  receivingMemory,
  typeChecks,
  idleClients,
  idReading,
  webhookThroughput,
  streamThroughput,
  queueThroughput,
  mockServers,
  generating,
  programStart,
  manyInstances,
  telemetryCost,
];
