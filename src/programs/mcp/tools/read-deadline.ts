/** How long a read may take, with waits for a rate limit: hosts give up after about a minute. */
export const readDeadlineMs = 50_000;
