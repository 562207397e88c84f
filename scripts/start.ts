/**
 * `npm start [-- <url or file>]`: the whole way. It pulls a contract, generates and builds a client, and sends a message
 * to the test gateway, through a rate limit.
 */
import { spawn } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { operationsOf, type OpenApi } from '../src/contract/openapi.ts';
import { createGateway } from '../src/testing/gateway.ts';
import { readArguments } from './command-line.ts';
import { ContractError, runCommand } from '../src/contract/contract-error.ts';
import { loadText } from '../src/contract/load-document.ts';
import { parseContract } from '../src/contract/parse-document.ts';
import { writeAtomically } from '../src/filesystem/write-atomically.ts';
import { generateFolder } from './generate/generate-folder.ts';
import { cacheFolder, inProject, projectFolder, readSources } from '../src/contract/project.ts';
import { pullContract } from '../src/contract/pull-contract.ts';
import { showProgress } from '../src/programs/contract-check/show-downloads.ts';
import { endWithThisProcess, withTemporaryFolder } from '../src/filesystem/temporary-folder.ts';

const usage = `usage: npm start [-- <url or file>]

Pulls a contract (by default the committed one), generates and builds the client, starts the test gateway,
and sends a message to it.`;

const started = performance.now();

/** The operations that examples/quickstart.ts calls. */
const quickstartOperations = ['sendText', 'listGroups'];

await runCommand(async () => {
  const parsed = readArguments(usage, { allowPositionals: true, options: {} });
  if (parsed === undefined) return 0;
  const sources = await readSources();
  const [given] = parsed.positionals;
  const from = given ?? inProject(sources.api.contract);

  const pulled = await step('Pull the contract', async () => {
    const progress = showProgress(given ?? sources.api.contract);
    const contract = await pullContract(from, sources, {
      cacheFolder,
      onProgress: progress.onProgress,
    }).finally(progress.end);
    const count = (group: string): number =>
      contract.changes.filter((change) => change.group === group).length;
    say(
      `${contract.edition} edition; against the committed contract: ${count('breaking')} breaking changes, ${count('addition')} additions`,
    );
    return contract;
  });
  if (pulled.edition === 'events')
    throw new ContractError(
      `${from} is the contract of the events. A client is generated from the API's contract.`,
    );
  refuseWithoutQuickstart(pulled.document.data, from);

  // A client of another contract is built in a temporary folder, so that this one does not change.
  const make = async (folder: string): Promise<void> => {
    await step('Generate', async () => {
      const contract = join(given === undefined ? folder : join(folder, 'openapi'), 'pulled.json');
      if (given !== undefined)
        await writeAtomically(contract, JSON.stringify(pulled.document.data));
      const generated = await generateFolder({
        folder: join(folder, 'generated'),
        source: '../src',
        from: given === undefined ? undefined : contract,
        lenient: given !== undefined,
      });
      if (generated.stale.length > 0)
        say(
          `${generated.stale.length} overlay actions left out, because they do not fit this contract`,
        );
      say(
        `${generated.operations} operations, ${generated.events} events, ${generated.files} files`,
      );
    });
    await step('Build', () => run(folder, [join('scripts', 'build.ts'), '--library']));
    await runQuickstart(folder);
  };
  if (given === undefined) await make(projectFolder);
  else
    await withTemporaryFolder(join(tmpdir(), 'wsapi-client-'), async (folder) => {
      await fillWorkspace(folder);
      await make(folder);
    });
  console.log(`\nTotal: ${seconds(started)}.`);
  return 0;
});

function refuseWithoutQuickstart(contract: OpenApi, from: string): void {
  const ids = new Set(operationsOf(contract).map(({ id }) => id));
  const missing = quickstartOperations.filter((id) => !ids.has(id));
  if (missing.length > 0)
    throw new ContractError(
      `${from} has no operation ${missing.join(' and no ')}, which examples/quickstart.ts calls. To generate a client from it: npm run generate -- --from ${from} --out <folder> --lenient`,
    );
}

async function runQuickstart(folder: string): Promise<void> {
  const contract = await mergedContract(folder);
  const gateway = await step('Start the test gateway', async () => {
    const started = createGateway({ contract });
    const { url } = await started.listen();
    say(`listening on ${url}`);
    return started;
  });
  try {
    await step('Run examples/quickstart', async () => {
      gateway.rateLimit({ operationId: 'sendText', retryAfter: 1 });
      await run(folder, [join('examples', 'quickstart.ts'), '+1 (202) 555-0143'], {
        WSAPI_BASE_URL: gateway.url,
        WSAPI_API_KEY: gateway.apiKey,
        WSAPI_INSTANCE_ID: gateway.instanceId,
      });
      for (const { method, path, status, body } of gateway.requests)
        say(
          `the gateway got ${[method, path, body].join(' ').trimEnd()} and answered ${status ?? 'nothing'}`,
        );
    });
  } finally {
    await gateway.close();
  }
}

async function mergedContract(folder: string): Promise<OpenApi> {
  const path = join(folder, 'generated', 'openapi.yaml');
  return (await parseContract((await loadText(path)).text, path)).data;
}

async function step<T>(name: string, body: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  console.log(`\n${styleText('bold', name)}`);
  const result = await body();
  console.log(styleText('dim', `  done in ${seconds(begun)}`));
  return result;
}

function say(text: string): void {
  console.log(`  ${text}`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Copies what a build needs into another folder. */
async function fillWorkspace(folder: string): Promise<void> {
  for (const name of [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'src',
    'scripts',
    'openapi',
    'examples',
  ]) {
    await cp(inProject(name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  await symlink(inProject('node_modules'), join(folder, 'node_modules'), 'junction');
}

function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: folder,
      stdio: ['inherit', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    endWithThisProcess(child);
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk.toString().replace(/^(?=.)/gm, '  '));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new ContractError(`${args[0] ?? ''} ended with ${code ?? 'a signal'}.`));
    });
  });
}
