// Who may import whom. The order of the ranks is the picture in docs/architecture.md.
const RANKS = [
  ['access'],
  ['shops', 'customers', 'catalog', 'rules', 'views', 'notices'],
  ['identity', 'inventory', 'orders'],
  ['allocation', 'review', 'assignment', 'gifts', 'payments'],
  ['shipments', 'settlement'],
  ['returns'],
  ['support', 'channels', 'reports', 'integrations', 'operations'],
];
const SRC = '^apps/api/src';
const folders = (names) => `${SRC}/modules/(${names.join('|')})/`;

/** A module of a rank imports neither its siblings nor anything above it. */
const ranks = RANKS.flatMap((names, rank) => {
  const above = RANKS.slice(rank + 1).flat();
  const upwards = {
    name: `rank-${names.join('-')}`,
    comment: 'A module knows nothing of the modules above it: subscribe to an event, or write a workflow.',
    severity: 'error',
    from: { path: folders(names) },
    to: { path: [...(above.length > 0 ? [folders(above)] : []), `${SRC}/(workflows|app)/`] },
  };
  const sideways = {
    name: `siblings-${names.join('-')}`,
    comment: 'Modules of one rank do not know each other: write a workflow.',
    severity: 'error',
    from: { path: `${SRC}/modules/(${names.join('|')})/` },
    to: { path: folders(names), pathNot: `${SRC}/modules/$1/` },
  };
  return names.length > 1 ? [upwards, sideways] : [upwards];
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Type-only circles count too: they show that two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...ranks,
    {
      name: 'every-module-has-a-rank',
      comment: 'Name the new module in RANKS of .dependency-cruiser.cjs and in docs/architecture.md.',
      severity: 'error',
      from: { path: `${SRC}/modules/`, pathNot: folders(RANKS.flat()) },
      to: {},
    },
    {
      name: 'by-the-front-door',
      comment: 'What a module offers stands in its index.ts.',
      severity: 'error',
      from: { path: `${SRC}/modules/([^/]+)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${SRC}/modules/[^/]+/.+`, pathNot: [`${SRC}/modules/$1/`, `${SRC}/modules/[^/]+/index\\.ts$`] },
    },
    {
      name: 'by-the-front-door-from-above',
      comment: "What a module offers stands in its index.ts; only app/ also takes the module's own registration.",
      severity: 'error',
      from: { path: `${SRC}/(app|workflows)/|^apps/api/seeds/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${SRC}/modules/[^/]+/.+`, pathNot: `${SRC}/modules/[^/]+/(index|[^/]+\\.module)\\.ts$` },
    },
    {
      name: 'platform-at-the-bottom',
      comment: 'The platform serves every module and knows none.',
      severity: 'error',
      from: { path: `${SRC}/platform/` },
      to: { path: `${SRC}/(modules|workflows|app)/` },
    },
    {
      name: 'workflows-below-app',
      severity: 'error',
      from: { path: `${SRC}/workflows/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${SRC}/app/` },
    },
    {
      name: 'tests-stay-outside',
      comment: 'The product does not import its test tools.',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: ['/src/testing/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'one-shield',
      comment: 'Both must be loaded by require from one file, or they see two copies of graphql.',
      severity: 'error',
      from: { pathNot: `${SRC}/platform/graphql/` },
      to: { path: '(^|/)graphql-(shield|middleware)(/|$)' },
    },
    {
      name: 'kernel-stands-alone',
      severity: 'error',
      from: { path: '^packages/kernel/src/' },
      to: { path: '^(apps|packages/(?!kernel/))' },
    },
    {
      name: 'connectors-without-framework',
      comment: 'Protocol clients know no database and no framework: the API and the sandbox share them.',
      severity: 'error',
      from: { path: '^packages/connectors/src/', pathNot: '\\.test\\.ts$' },
      to: { path: ['^apps/', '(^|/)node_modules/(@mikro-orm|@apollo|type-graphql|fastify|@fastify|graphql|react)(/|$)'] },
    },
    {
      name: 'spa-knows-the-schema-only',
      comment: 'What the SPA knows of the API comes through packages/schema.',
      severity: 'error',
      from: { path: '^apps/admin/src/' },
      to: { path: ['^apps/(api|sandbox)/', '^packages/(connectors|bench|tooling)/'] },
    },
    {
      name: 'sandbox-knows-the-protocols-only',
      severity: 'error',
      from: { path: '^apps/sandbox/src/' },
      to: { path: '^apps/(api|admin)/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that this tool cannot follow is one that no rule here sees.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^(\\.|@ordo/)', pathNot: '/generated/' },
    },
  ],
  options: {
    parser: 'swc',
    exclude: { path: '/generated/' },
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], conditionNames: ['import', 'node', 'types', 'default'], exportsFields: ['exports'] },
  },
};
