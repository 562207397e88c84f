import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { guides } from './code-blocks.ts';
import { describeBlocks } from './describe-blocks.ts';

// NestJS and Next.js, which guides/frameworks.md uses.
installOwnPackages(new URL('../runtimes', import.meta.url));
await describeBlocks(await guides(), { peers: true });
