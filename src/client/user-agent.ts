import { version } from './version.ts';

/** The parts of the runtimes that are read here. */
interface Runtime {
  readonly Bun?: { readonly version: string };
  readonly Deno?: { readonly version: { readonly deno: string } };
  readonly process?: { readonly versions?: { readonly node?: string } };
  readonly navigator?: { readonly userAgent?: string };
}

/** Bun and Deno also set `process.versions.node`: check them first. */
const runtimeName = ({ Bun, Deno, process, navigator }: Runtime): string | undefined => {
  if (Bun) return `bun/${Bun.version}`;
  if (Deno) return `deno/${Deno.version.deno}`;
  if (navigator?.userAgent === 'Cloudflare-Workers') return 'workerd';
  const node = process?.versions?.node;
  return node && `node/${node}`;
};

/** The header `User-Agent`. Browsers get none: they set their own, and a custom one would need a CORS preflight. */
export const userAgent = (): Readonly<Record<string, string>> => {
  const runtime = runtimeName(globalThis);
  return runtime === undefined || 'document' in globalThis
    ? {}
    : { 'user-agent': `wsapi-client/${version} (${runtime})` };
};
