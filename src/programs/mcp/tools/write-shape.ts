import { z } from 'zod';

/** The result of everything that sends or changes something. */
export const writeShape = z.object({
  status: z.enum(['sent', 'not_sent', 'unknown']),
  reason: z.string().optional(),
  advice: z.string().optional(),
});

/** How long a send may take: a slow one takes 75 s, after waiting for a rate limit. */
export const writeDeadlineMs = 180_000;
