import { parse } from 'yaml';

/** The parts of a GitHub Actions workflow that are checked here. */
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** Rules beyond actionlint: least permissions, pinned actions, time limits, and no expressions in scripts. */
export const workflowProblems = (text: string): string[] => {
  const workflow = parse(text) as Workflow; // actionlint looks at its form
  const jobs = Object.entries(workflow.jobs);
  return [
    ...(isEmpty(workflow.permissions) ? [] : ['its permissions do not begin with none']),
    ...(workflow.concurrency === undefined ? ['it has no concurrency'] : []),
    ...jobs.flatMap(([name, job]) => jobProblems(job).map((problem) => `${name}: ${problem}`)),
    ...unpinned(text),
  ];
};

const isEmpty = (permissions: unknown): boolean =>
  typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;

const jobProblems = (job: Job): string[] => {
  const permissions = granted(job);
  const writes = Object.values(permissions).includes('write');
  const steps = job.steps ?? [];
  return [
    ...(job.permissions === undefined || typeof job.permissions === 'string'
      ? ['it does not say each of its permissions']
      : []),
    ...(typeof job['timeout-minutes'] === 'number' ? [] : ['it has no time-out']),
    // A job that may write runs no installed code, which could misuse the permission.
    ...(writes && steps.some(({ run = '' }) => /\bnpm (?:ci|install|run|test|pack)\b/.test(run))
      ? ['it may write, and runs what npm installs']
      : []),
    ...steps.flatMap((step) => stepProblems(step, permissions)),
  ];
};

const granted = ({ permissions }: Job): Readonly<Record<string, unknown>> =>
  typeof permissions === 'object' && permissions !== null ? { ...permissions } : {};

const stepProblems = (step: Step, permissions: Readonly<Record<string, unknown>>): string[] => {
  const { uses = '', run = '', with: inputs = {}, env = {} } = step;
  const values = JSON.stringify([run, inputs]);
  return [
    // An expression is pasted into the script as text; an environment variable is not.
    ...(run.includes('${{') ? ['a script holds an expression'] : []),
    ...(/\bsecrets\b/.test(values) ? ['a secret is given to a script or an action'] : []),
    ...(/\b(?:echo|printf|cat)\b.*\$\{?\w*(?:TOKEN|KEY|SECRET)/.test(run) ||
    /\bset -x\b|\bprintenv\b/.test(run)
      ? ['a script prints a secret']
      : []),
    ...('GH_TOKEN' in env && !/\bgh\b/.test(run)
      ? ['a script has a token that it does not need']
      : []),
    ...(uses.startsWith('actions/checkout@') &&
    permissions['contents'] !== 'write' &&
    inputs['persist-credentials'] !== false
      ? ['the token stays in the folder, where every script can read it']
      : []),
  ];
};

/** An action is pinned by its commit, because tags can move; a comment names the version. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].flatMap(([, used = '']) =>
    /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used) ? [] : [`${used} is not pinned`],
  );

/** The actions with their versions, to compare across workflows. */
export const usedActions = (text: string): string[] =>
  [...text.matchAll(/uses:\s*(\S+@\S+)/g)].map(([, used = '']) => used);
