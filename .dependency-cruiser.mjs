/** The folders of src/ in the order of imports: each imports only from those before it. */
const order = [
  'errors',
  'logging',
  'telemetry',
  'peers',
  'filesystem',
  'ids',
  'media',
  'fields',
  'retry',
  'limiter',
  'transports',
  'pipeline',
  'redis',
  'events',
  'receipts',
  'messages',
  'client',
  'queue',
  'opentelemetry',
  'contract',
  'testing',
  'programs',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Files that import each other, types included, can only be understood together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...order.slice(0, -1).map((folder, index) => ({
      name: `imports-of-${folder}`,
      comment: `src/${folder} imports only from folders before it: ${order.slice(0, index).join(', ') || 'none'}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(?:${order.slice(index + 1).join('|')})/` },
    })),
    {
      name: 'entry-points-are-for-users',
      comment:
        'The files of src/ itself are entry points of the package: code imports what it needs directly.',
      severity: 'error',
      from: { path: '^(src/.+/|generated/)' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'client-code-knows-no-operation',
      comment: 'Below the client no code knows the operations of a contract.',
      severity: 'error',
      from: {
        path: '^src/(?:errors|logging|telemetry|peers|filesystem|ids|media|fields|retry|limiter|transports|pipeline|redis|contract)/',
      },
      to: { path: '^generated/' },
    },
    {
      name: 'shipped-code-imports-no-script',
      severity: 'error',
      from: { path: '^(src|generated)/' },
      to: { path: '^(scripts|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types count: a circle of types is a circle for the reader.
    tsPreCompilationDeps: true,
  },
};
