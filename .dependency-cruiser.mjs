/** The folders of src/ in the order of imports: each imports only from those before it. */
const order = [
  'errors',
  'options',
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

/** The files outside of src/client and the entry points that know the operations or events of the contract. */
const contractFiles = [
  'events/event',
  'queue/call-arguments',
  'opentelemetry/known-event-type',
  'testing/behaviours/[a-z-]+',
  'testing/check-gateway-input',
  'testing/events/envelope',
  'testing/gateway',
  'programs/cli/failures/failure',
  'programs/cli/listening/print-events',
  'programs/cli/operations/(?:command-names|event-filter|resource-commands)',
  'programs/contract-check/(?:drift/drift-options|events/event-options)',
  'programs/contract-check/server/(?:load-deviations|server-options)',
  'programs/mcp/messages/message-of-event',
  'programs/mcp/operations/(?:known-operations|operation-input|operation-tool)',
  'programs/playground/(?:operation-samples|playground-routes|start-playground)',
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
      name: 'folder-without-a-place',
      comment: 'A new folder of src/ needs a place in the order of imports.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(?:${order.join('|')})/` },
      to: {},
    },
    {
      name: 'generated-code-is-for-named-files',
      comment:
        'Only few files know the operations of a contract; name a new one in `contractFiles`.',
      severity: 'error',
      from: { path: '^src/.+/', pathNot: `^src/(?:client/.+|${contractFiles.join('|')})\\.ts$` },
      to: { path: '^generated/' },
    },
    {
      name: 'client-code-knows-no-operation',
      comment: 'Below the client no code knows the operations of a contract.',
      severity: 'error',
      from: {
        path: '^src/(?:errors|options|logging|telemetry|peers|filesystem|ids|media|fields|retry|limiter|transports|pipeline|redis|contract)/',
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
