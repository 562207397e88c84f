import { parse } from 'yaml';

/** A workflow of GitHub Actions, as far as it is looked at here. */
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

/** What actionlint does not ask for: least permissions, pinned actions, bounds, and values that stay values. */
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
    // Whoever may write runs no code of others: what npm installs could use the right.
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
    // An expression is put into the script as text, whoever wrote it; a variable of the environment is not.
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

/** Tags can be moved: an action is named by its commit, and the comment says which version that is. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].flatMap(([, used = '']) =>
    /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used) ? [] : [`${used} is not pinned`],
  );

/** The versions of each action, to be compared across workflows: two of one would be an oversight. */
export const usedActions = (text: string): string[] =>
  [...text.matchAll(/uses:\s*(\S+@\S+)/g)].map(([, used = '']) => used);
