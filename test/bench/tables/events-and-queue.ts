import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { signingSecret } from '../../support/delivery.ts';
import { gatewayJson, messageEvent } from '../../support/events.ts';
import { startServer } from '../child.ts';
import { interleave } from '../interleave.ts';
import { roundsOf, type Table } from '../table.ts';
import { measureOverRedis, throughputColumns, throughputRows } from './throughput-table.ts';

const bareServer = { name: 'node:http with an HMAC', program: 'services/webhook-bare.ts' };
const servers = [
  { ...bareServer, base: bareServer.name },
  {
    name: 'wsapi-client: createWebhookHandler',
    program: 'services/webhook-handler.ts',
    base: bareServer.name,
  },
];

const atATime = 64;
let eventsMade = 0;

/** Each event is another one: a duplicate would be skipped. */
const signedEvent = (): { readonly body: string; readonly signature: string } => {
  eventsMade += 1;
  const chat = `4477009${String(eventsMade % 200).padStart(5, '0')}@s.whatsapp.net` as const;
  const body = gatewayJson(messageEvent(eventsMade, { chat }));
  const hash = createHmac('sha256', signingSecret).update(body).digest('hex');
  return { body, signature: `sha256=${hash}` };
};

/** Posts events, so many at a time. @returns how many per second. */
const post = async (url: string, count: number): Promise<number> => {
  const events = Array.from({ length: count }, signedEvent);
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  const postNext = async (): Promise<void> => {
    for (let event = events.pop(); event !== undefined; event = events.pop()) {
      const { body, signature } = event;
      await new Promise<void>((resolve, reject) => {
        const headers = {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'X-Webhook-Signature': signature,
        };
        request(url, { agent, method: 'POST', headers }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`${response.statusCode ?? 0}`));
          response.resume().on('end', resolve);
        })
          .on('error', reject)
          .end(body);
      });
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atATime }, postNext));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return count / seconds;
};

export const webhookThroughput: Table = {
  id: 'webhooks',
  title: 'Webhooks per second',
  explanation: `Signed events from another process, ${atATime} at a time, each with a response of its own. The bare server checks the signature and parses the body; the handler also checks the envelope, skips duplicates and keeps the order of each chat.`,
  columns: throughputColumns,
  measure: async (extent) => {
    const started = await Promise.all(
      servers.map(async (subject) => ({ subject, ...(await startServer(subject.program)) })),
    );
    try {
      const rounds = await interleave(
        started,
        { rounds: roundsOf(extent, 9), warmUps: 2 },
        ({ subject, url }) => {
          extent.progress(subject.name);
          return post(url, extent.quick ? 1000 : 5000);
        },
      );
      return throughputRows(new Map([...rounds].map(([{ subject }, of]) => [subject, of])));
    } finally {
      for (const { server } of started) server.stop();
    }
  },
};

const bareStream = 'XREADGROUP, XACK of each entry';
export const streamThroughput: Table = {
  id: 'streams',
  title: 'Events per second from a Redis stream',
  explanation:
    '10,000 entries of one stream, one consumer. The bare ones lose no entry when they die, but count no attempts, keep no order when they work on several, and never take over from others.',
  columns: throughputColumns,
  measure: measureOverRedis(
    [
      { name: bareStream, program: ['stream-bare.ts', 'each'], base: bareStream },
      {
        name: 'XREADGROUP, one XACK for 32 entries',
        program: ['stream-bare.ts'],
        base: bareStream,
      },
      { name: 'wsapi-client: consumeEvents', program: ['stream-consumer.ts'], base: bareStream },
      {
        name: 'wsapi-client: consumeEvents with duplicates',
        program: ['stream-consumer.ts', 'duplicates'],
        base: bareStream,
      },
    ],
    10_000,
  ),
};

const queueSubjects = ['1', '2'].flatMap((workers) => {
  const suffix = workers === '1' ? 'one worker' : 'two workers';
  const base = `BullMQ, ${suffix}`;
  return [
    { name: base, program: ['queue-bare.ts', workers] as const, base },
    {
      name: `wsapi-client: SendWorker, ${suffix}`,
      program: ['queue-ours.ts', workers] as const,
      base,
    },
  ];
});

export const queueThroughput: Table = {
  id: 'queue',
  title: 'Calls per second through the queue',
  explanation:
    'A thousand calls that wait in Redis, to a gateway that answers at once. Redis tells the queue of each call that is completed. The bare worker may send a call twice when it dies; ours takes a claim on each call before it is sent, and looks after its lock.',
  columns: throughputColumns,
  measure: measureOverRedis(queueSubjects, 1000),
};
