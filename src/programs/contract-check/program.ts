import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import about from '../../../package.json' with { type: 'json' };
import { ContractError } from '../../contract/contract-error.ts';
import { writeAtomically } from '../../filesystem/write-atomically.ts';
import { exitCodes, outcomeOf } from './exit-code.ts';
import type { CheckResult } from './finding.ts';
import { makeMask, secretsAmong, secretsOfEnvironment } from './hide-secrets.ts';
import type { RegisteredCheck } from './registered-check.ts';
import { registeredChecks } from './registered-checks.ts';
import { githubAnnotations, githubSummary } from './report/github-report.ts';
import { gitlabReport } from './report/gitlab-report.ts';
import { jsonReport } from './report/json-report.ts';
import { junitReport } from './report/junit-report.ts';
import { textReport } from './report/text-report.ts';
import { runChecks } from './run-checks.ts';
import { readSeverities, withSeverities } from './severity.ts';

/** The options of every check, as commander parsed them. */
interface ReportOptions {
  readonly json?: true;
  readonly github?: true;
  readonly junit?: string;
  readonly gitlab?: string;
  readonly severity?: string;
}

/**
 * `wsapi-contract <checks…>`: runs the checks, reports the results, and returns the exit code.
 *
 * @param argv the arguments, without Node and the program.
 */
export const runProgram = async (argv: readonly string[]): Promise<number> => {
  ignoreClosedOutput();
  const command = makeCommand();
  try {
    command.parse(argv, { from: 'user' });
    const options = command.opts<ReportOptions>();
    const asked = readChecks(command.args);
    const checks = asked.map(({ check, documents }) => ({
      name: check.name,
      // Options are read inside the check: if they are invalid for one, the others still run, and all reports say so.
      check: async () => check.make({ documents, options: { ...options } })(),
    }));
    const severities = options.severity === undefined ? [] : await readSeverities(options.severity);
    const mask = makeMask([...secretsAmong({ ...options }), ...secretsOfEnvironment(process.env)]);
    const results = withSeverities(
      await runChecks(checks, mask),
      severities,
      options.severity ?? '',
    );
    const code = exitCodes[outcomeOf(results)];
    // A report that could not be written must not hide a broken contract.
    return (await report(results, options)) || code === exitCodes.broken
      ? code
      : exitCodes.unchecked;
  } catch (error) {
    // Commander has already shown the requested help, or what is wrong with an argument.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ContractError)) throw error;
    console.error(`Error: ${error.message}`);
    return 2;
  }
};

/** `wsapi-contract … | head` closes the output early. The checks have run by then, so the exit code still holds. */
const ignoreClosedOutput = (): void => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
};

const makeCommand = (): Command => {
  const command = new Command('wsapi-contract')
    .description(
      'Checks for a pipeline: is the generated code current, did the contract break, do a server and its traffic follow it?',
    )
    .usage('<check…> [options]')
    .argument('<check…>', 'one or more checks: wsapi-contract generated diff')
    .addOption(new Option('--json', 'write the report as JSON'))
    .addOption(new Option('--github', 'write annotations and a job summary for GitHub Actions'))
    .addOption(new Option('--junit <file>', 'write a JUnit report to a file'))
    .addOption(new Option('--gitlab <file>', 'write a code quality report for GitLab to a file'))
    .addOption(
      new Option(
        '--severity <file>',
        'raise or lower findings by rule: YAML with a reason for each',
      ),
    )
    .version(about.version)
    .allowExcessArguments()
    .showHelpAfterError('(--help shows the usage)')
    .addHelpText(
      'after',
      `
Checks:
${registeredChecks.map(({ usage, about }) => `  ${usage.padEnd(24)}${about}`).join('\n')}

Exit codes: 0 all checks passed, 1 a check failed, 2 no check failed but not everything could be checked.`,
    )
    .exitOverride();
  for (const { addOptions } of registeredChecks) addOptions?.(command);
  return command;
};

interface AskedCheck {
  readonly check: RegisteredCheck;
  readonly documents: readonly string[];
}

/** `diff a.yaml generated` runs diff with a.yaml, and generated. Write a file with the name of a check as `./diff`. */
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
      throw new ContractError(`Unknown check "${word}"; the checks are ${names}.`);
    }
  }
  return registeredChecks.flatMap((check) => {
    const documents = asked.get(check);
    return documents === undefined ? [] : [{ check, documents }];
  });
};

/** @returns whether all reports could be written. */
const report = async (
  results: readonly CheckResult[],
  { json, github, junit, gitlab }: ReportOptions,
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
  if (junit !== undefined)
    files.push(await write(junit, () => writeReport(junit, junitReport(results))));
  if (gitlab !== undefined)
    files.push(await write(gitlab, () => writeReport(gitlab, gitlabReport(results))));
  return files.every(Boolean);
};

/** Checks the folder first: the system's own error would name the temporary file. */
const writeReport = async (path: string, text: string): Promise<void> => {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new ContractError(`the folder ${folder} does not exist.`);
  await writeAtomically(path, text);
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

/** NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) win over what the terminal supports. */
const colours = (): boolean => {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '' } = process.env;
  if (no !== '') return false;
  if (force !== '') return force !== '0' && force !== 'false';
  return process.stdout.isTTY && process.stdout.hasColors();
};
