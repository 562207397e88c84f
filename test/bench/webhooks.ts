/**
 * `npm run bench:webhooks [-- <events per second> <seconds>]`: sends signed events at a steady rate to a webhook in
 * another process. It exits with 1 if an event was lost or handled twice, or if the 99th percentile of the response
 * times is 50 ms or more.
 */
import { fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { signingSecret } from '../support/delivery.ts';
import { gatewayJson, messageEvent } from '../support/events.ts';
import { installPackages } from './install-packages.ts';

const perSecond = Number(process.argv[2] ?? 2000);
const seconds = Number(process.argv[3] ?? 30);
const total = perSecond * seconds;
const chats = 200;
const mostMs = 50;

interface Report {
  readonly handled: number;
  readonly twice: number;
  readonly unfinished: number;
}

await installPackages();
const receiver = fork(fileURLToPath(new URL('webhook-receiver.ts', import.meta.url)));
const [{ port }] = (await once(receiver, 'message')) as [{ port: number }]; // what it sends first
const agent = new Agent({ keepAlive: true, maxSockets: 128 });

const times: number[] = [];
let refused = 0;
const send = (index: number, dueAt: number): Promise<void> =>
  new Promise((resolve) => {
    const body = gatewayJson(
      messageEvent(index, {
        chat: `4477009${String(index % chats).padStart(5, '0')}@s.whatsapp.net`,
      }),
    );
    const signature = `sha256=${createHmac('sha256', signingSecret).update(body).digest('hex')}`;
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'X-Webhook-Signature': signature,
        },
      },
      (response) => {
        // Measured from when it was due, so that a slow sender does not make the receiver look fast.
        times.push(performance.now() - dueAt);
        if (response.statusCode !== 200) refused += 1;
        response.resume().on('end', resolve);
      },
    );
    outgoing.on('error', () => {
      refused += 1;
      resolve();
    });
    outgoing.end(body);
  });

const started = performance.now();
const sent: Promise<void>[] = [];
await new Promise<void>((resolve) => {
  const tick = (): void => {
    const due = Math.min(total, Math.floor(((performance.now() - started) * perSecond) / 1000));
    while (sent.length < due)
      sent.push(send(sent.length, started + (sent.length * 1000) / perSecond));
    if (sent.length < total) setTimeout(tick, 1);
    else resolve();
  };
  tick();
});
await Promise.all(sent);
const took = (performance.now() - started) / 1000;
receiver.send('report');
const [report] = (await once(receiver, 'message')) as [Report]; // what it sends in the end
agent.destroy();

times.sort((a, b) => a - b);
const percentile = (part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
console.table({
  'events sent': total,
  'events a second': Math.round(total / took),
  'answer, median (ms)': Number(percentile(0.5).toFixed(1)),
  'answer, p99 (ms)': Number(percentile(0.99).toFixed(1)),
  'answer, p99.9 (ms)': Number(percentile(0.999).toFixed(1)),
  'answer, slowest (ms)': Number(percentile(1).toFixed(1)),
  'answered with an error': refused,
  handled: report.handled,
  lost: total - report.handled,
  'handled twice': report.twice,
});
const failed =
  refused > 0 || report.handled !== total || report.twice > 0 || percentile(0.99) >= mostMs;
process.exitCode = failed ? 1 : 0;
