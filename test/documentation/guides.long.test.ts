import { guides } from './code-blocks.ts';
import { describeBlocks } from './describe-blocks.ts';

await describeBlocks(await guides(), { peers: true });
