import { describeBlocks } from './describe-blocks.ts';

/** The README promises that its blocks run with this package alone. */
await describeBlocks(['README.md'], { peers: false });
