import { Child } from '../child.ts';
import { interleave } from '../interleave.ts';
import { startRedis } from '../redis-process.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Column, type Extent, type Row } from '../table.ts';

/** What is measured beside the part that it stands on. */
export interface Subject {
  readonly name: string;
  /** A module in `services/`, and its arguments after the address of Redis. */
  readonly program: readonly [module: string, ...args: string[]];
  /** The subject that it is compared with: itself, or the bare one. */
  readonly base: string;
}

export const throughputColumns: readonly Column[] = [
  { key: 'perSecond', title: 'per second', spread: true },
  { key: 'ofBare', title: '× bare', digits: 2, spread: true },
];

/** Rows of subjects that took turns. */
export const throughputRows = (
  rounds: ReadonlyMap<{ readonly name: string; readonly base: string }, readonly number[]>,
): Row[] => {
  const byName = new Map([...rounds].map(([{ name }, perSecond]) => [name, perSecond]));
  return [...rounds].map(([{ name, base }, perSecond]) => ({
    name,
    values: {
      perSecond: spreadOf(perSecond),
      ofBare: ratioOf(perSecond, byName.get(base) ?? []),
    },
  }));
};

/** Measures subjects in turns, each in its own process, with one Redis for all. */
export const measureOverRedis =
  (subjects: readonly Subject[], count: number) =>
  async (extent: Extent): Promise<readonly Row[]> => {
    const redis = await startRedis();
    const children: Child[] = [];
    try {
      const started = new Map<Subject, Child>();
      for (const subject of subjects) {
        const [module, ...args] = subject.program;
        const child = await Child.start('programs/throughput.ts', [module, redis.url, ...args]);
        started.set(subject, child);
        children.push(child);
      }
      const rounds = await interleave(
        subjects,
        { rounds: roundsOf(extent, 7), warmUps: 1 },
        (subject) => {
          extent.progress(subject.name);
          return started.get(subject)?.ask(count) as Promise<number>; // its one answer
        },
      );
      return throughputRows(rounds);
    } finally {
      for (const child of children) child.stop();
      redis.stop();
    }
  };
