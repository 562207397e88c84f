/** Loaded before a program (`--import`): each SIGUSR2 advances its clock by `CLOCK_STEP_MS`. */
const now = performance.now.bind(performance);
let moved = 0;
performance.now = () => now() + moved;
process.on('SIGUSR2', () => {
  moved += Number(process.env['CLOCK_STEP_MS']);
});
