/**
 * Counts what a plain `sendText` runs, up to the moment at which it reaches the transport: functions and source lines of
 * this package, by V8's precise coverage. It runs the sources themselves, so that lines are those of the files.
 *
 * Usage: node test/budgets/call-path-check.ts [--list]
 */
import { Session } from 'node:inspector/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WsapiClient } from '../../src/index.ts';

const root = new URL('../../', import.meta.url).href;
const session = new Session();
session.connect();

let counted: { functions: number; lines: number; files: Record<string, number> } | undefined;

const count = async (): Promise<void> => {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const files: Record<string, number> = {};
  let functions = 0;
  for (const { url, functions: all } of result) {
    if (!url.startsWith(`${root}src/`) && !url.startsWith(`${root}generated/`)) continue;
    if (url.startsWith(`${root}src/transports/`)) continue; // the door is where it begins
    const text = readFileSync(fileURLToPath(url), 'utf8');
    const run = all.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0);
    const bodies = run.filter(
      ({ functionName, ranges }) => !isModule(functionName, ranges[0], text),
    );
    if (bodies.length === 0) continue;
    functions += bodies.length;
    const executed = new Uint8Array(text.length);
    // Outer functions first: what an inner range says replaces what the outer one said.
    for (const { ranges } of bodies)
      for (const { startOffset, endOffset, count: times } of ranges)
        executed.fill(times > 0 ? 1 : 0, startOffset, endOffset);
    for (const { ranges } of all.filter((each) => !run.includes(each)))
      executed.fill(0, ranges[0]?.startOffset, ranges[0]?.endOffset);
    files[url.slice(root.length)] = linesOf(text, executed);
  }
  const lines = Object.values(files).reduce((sum, each) => sum + each, 0);
  counted = { functions, lines, files };
};

const isModule = (
  name: string,
  range: { startOffset: number; endOffset: number } | undefined,
  text: string,
): boolean => name === '' && range?.startOffset === 0 && range.endOffset >= text.length - 1;

/** Lines with something executed on them; empty ones and comments do not count. */
const linesOf = (text: string, executed: Uint8Array): number => {
  let at = 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const first = at + line.indexOf(trimmed);
    const isCode = trimmed !== '' && !/^(?:\/\/|\/?\*)/.test(trimmed);
    if (isCode && executed.subarray(first, first + trimmed.length).includes(1)) lines += 1;
    at += line.length + 1;
  }
  return lines;
};

const wsapi = new WsapiClient({
  apiKey: 'k',
  instanceId: 'ins_1',
  baseUrl: 'http://127.0.0.1:9',
  fetch: async () => {
    await count();
    return Response.json({ id: '3EB0' }, { status: 201 });
  },
});
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
// The resource is made at the first use; a program does that once.
const { messages } = wsapi;
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
await session.post('Profiler.takePreciseCoverage'); // starts counting from zero
await messages.sendText(message);
if (counted === undefined) throw new Error('The transport was never reached.');
const { functions, lines, files } = counted;
console.log(
  JSON.stringify({ functions, lines, ...(process.argv.includes('--list') && { files }) }),
);
