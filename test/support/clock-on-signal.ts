/**
 * Loaded before a program (`--import`): each SIGUSR2 moves its clock on by so many milliseconds as
 * `CLOCK_STEP_MS` says, so that a test of a minute does not take one.
 */
const now = performance.now.bind(performance);
let moved = 0;
performance.now = () => now() + moved;
process.on('SIGUSR2', () => {
  moved += Number(process.env['CLOCK_STEP_MS']);
});
