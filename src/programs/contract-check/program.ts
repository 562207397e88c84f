import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import about from '../../../package.json' with { type: 'json' };
import { ContractError } from '../../contract/contract-error.ts';
import { writeAtomically } from '../../filesystem/write-atomically.ts';
import { exitCodes, outcomeOf } from './exit-code.ts';
import type { CheckResult } from './finding.ts';
import { makeMask, secretsAmong, secretsOfEnvironment } from './mask.ts';
import type { RegisteredCheck } from './registered-check.ts';
import { registeredChecks } from './registered-checks.ts';
import { githubAnnotations, githubSummary } from './report/github-report.ts';
import { jsonReport } from './report/json-report.ts';
import { junitReport } from './report/junit-report.ts';
import { textReport } from './report/text-report.ts';
import { runChecks } from './run-checks.ts';

/** The options of every check, as commander gives them. */
interface ReportOptions {
  readonly json?: true;
  readonly github?: true;
  readonly junit?: string;
}

/**
 * `wsapi-contract <checks…>`: makes the checks, reports them, and returns the exit code.
 *
 * @param argv the arguments alone, without Node and the program.
 */
export const runProgram = async (argv: readonly string[]): Promise<number> => {
  const command = makeCommand();
  try {
    command.parse(argv, { from: 'user' });
    const options = command.opts<ReportOptions>();
    const asked = readChecks(command.args);
    const checks = asked.map(({ check, documents }) => ({
      name: check.name,
      // Within the check: options that make no sense to one keep the others from nothing, and are in every report.
      check: async () => check.make({ documents, options: { ...options } })(),
    }));
    const mask = makeMask([...secretsAmong({ ...options }), ...secretsOfEnvironment(process.env)]);
    const results = await runChecks(checks, mask);
    const code = exitCodes[outcomeOf(results)];
    // A report that is missing does not mend what is broken.
    return (await report(results, options)) || code === exitCodes.broken
      ? code
      : exitCodes.unchecked;
  } catch (error) {
    // The usage that was asked for; commander has shown it, as it has shown what is wrong with an argument.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ContractError)) throw error;
    console.error(`Error: ${error.message}`);
    return 2;
  }
};

const makeCommand = (): Command => {
  const command = new Command('wsapi-contract')
    .description(
      'Checks for a pipeline: is the code current, did the contract break, does a server keep to it?',
    )
    .usage('<check…> [options]')
    .argument('<check…>', 'one of them, or several: wsapi-contract generated diff')
    .addOption(new Option('--json', 'for machines'))
    .addOption(new Option('--github', 'annotations and a job summary for GitHub Actions'))
    .addOption(new Option('--junit <file>', 'write a JUnit report into a file'))
    .version(about.version)
    .allowExcessArguments()
    .showHelpAfterError('(--help shows how it is called)')
    .addHelpText(
      'after',
      `
Checks:
${registeredChecks.map(({ usage, about }) => `  ${usage.padEnd(24)}${about}`).join('\n')}

It ends with 0 where all was kept, 1 where something is broken, 2 where nothing was found broken and not all
could be checked.`,
    )
    .exitOverride();
  for (const { addOptions } of registeredChecks) addOptions?.(command);
  return command;
};

interface AskedCheck {
  readonly check: RegisteredCheck;
  readonly documents: readonly string[];
}

/** `diff a.yaml generated` → diff of a.yaml, and generated. A file with a check's name can be given as `./diff`. */
const readChecks = (args: readonly string[]): readonly AskedCheck[] => {
  const asked = new Map<RegisteredCheck, string[]>();
  let current: RegisteredCheck | undefined;
  for (const word of args) {
    const check = registeredChecks.find(({ name }) => name === word);
    if (check !== undefined) {
      asked.set(check, asked.get(check) ?? []);
      current = check;
    } else if (current?.takesDocuments === true) {
      asked.get(current)?.push(word);
    } else {
      const names = registeredChecks.map(({ name }) => name).join(', ');
      throw new ContractError(`There is no check "${word}"; there are ${names}.`);
    }
  }
  return registeredChecks.flatMap((check) => {
    const documents = asked.get(check);
    return documents === undefined ? [] : [{ check, documents }];
  });
};

/** @returns whether everything could be written. */
const report = async (
  results: readonly CheckResult[],
  { json, github, junit }: ReportOptions,
): Promise<boolean> => {
  process.stdout.write(json ? jsonReport(results) : textReport(results, { colours: colours() }));
  const files: boolean[] = [];
  if (github) {
    // Both streams are read for commands; JSON has the one for itself.
    (json ? process.stderr : process.stdout).write(githubAnnotations(results));
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary)
      files.push(await write(summary, () => appendFile(summary, githubSummary(results))));
  }
  if (junit !== undefined) files.push(await write(junit, () => writeJunit(junit, results)));
  return files.every(Boolean);
};

/** The system would name the file beside it that is written first, which nobody knows. */
const writeJunit = async (path: string, results: readonly CheckResult[]): Promise<void> => {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new ContractError(`there is no folder ${folder}.`);
  await writeAtomically(path, junitReport(results));
};

const write = async (path: string, body: () => Promise<void>): Promise<boolean> => {
  try {
    await body();
    return true;
  } catch (error) {
    console.error(
      `Error: ${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
};

/** NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) over what the terminal has. */
const colours = (): boolean => {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '' } = process.env;
  if (no !== '') return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return process.stdout.isTTY && process.stdout.hasColors();
};
