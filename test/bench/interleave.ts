/**
 * Runs rounds of several subjects in turns, so that a busy moment of the machine hits them alike. Each round begins
 * with another of them, and every other one goes backwards: nobody has always the same neighbour before him.
 *
 * @param warmUps rounds before those that count.
 * @returns what the rounds gave, in their order, by subject.
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
