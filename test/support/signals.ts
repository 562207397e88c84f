/** Windows has no signals: `kill` ends a process at once, without an exit code. */
export const hasSignals = process.platform !== 'win32';

/** Put into the name of a test that needs them. */
export const signalNote = hasSignals ? '' : ' (SKIPPED: Windows has no signals)';

/** The exit code of a program that ends well when it is interrupted. */
export const interruptedCode = hasSignals ? 0 : null;
