/**
 * Runs rounds of several subjects in turns, so that a busy moment of the machine affects all of them. Each round starts
 * with another subject, and every second round runs backwards, so that no subject always follows the same one.
 *
 * @param warmUps rounds that do not count, before the others.
 * @returns the results of the rounds, in order, by subject.
 */
export const interleave = async <Subject, T>(
  subjects: readonly Subject[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
  run: (subject: Subject) => Promise<T>,
): Promise<Map<Subject, T[]>> => {
  const results = new Map<Subject, T[]>(subjects.map((subject) => [subject, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    const start = (round + warmUps) % subjects.length;
    const turned = [...subjects.slice(start), ...subjects.slice(0, start)];
    for (const subject of round % 2 === 0 ? turned : turned.toReversed()) {
      const result = await run(subject);
      if (round >= 0) results.get(subject)?.push(result);
    }
  }
  return results;
};
