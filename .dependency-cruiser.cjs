// Who may call whom. A module may name only modules written above it.
const mayUse = {
  accounts: [],
  directory: ['accounts'],
  learning: ['accounts', 'directory'],
  market: ['accounts', 'directory'],
  newsroom: ['accounts', 'directory', 'learning'],
  guidance: ['accounts'],
}
const order = [
  'accounts',
  'directory',
  'library',
  'learning',
  'recognition',
  'community',
  'market',
  'newsroom',
  'cooperation',
  'guidance',
  'agenda',
  'observatory',
]
for (const [name, others] of Object.entries(mayUse))
  for (const other of others)
    if (order.indexOf(other) < 0 || order.indexOf(other) >= order.indexOf(name))
      throw new Error(`${name} may not use ${other}: it is not above it`)

const inside = (name) => `^src/modules/${name}/`
const modules = Object.entries(mayUse).map(([name, others]) => ({
  name: `${name}-uses-only-its-declared-neighbours`,
  severity: 'error',
  from: { path: inside(name) },
  to: {
    path: '^src/modules/',
    pathNot: [inside(name), ...others.map((other) => `^src/modules/${other}/(public|urls)\\.ts$`)],
  },
}))
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })
const notTest = '\\.test\\.tsx?$'
const composition = '^src/(app\\.tsx|shell\\.ts|request\\.ts|problems\\.tsx|main\\.ts|worker\\.ts|conecta\\.ts)$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...modules,
    rule('every-module-is-declared', { path: '^src/modules/', pathNot: Object.keys(mayUse).map(inside) }, {}),
    rule('no-cycles', {}, { circular: true }, 'Two files that need each other are one file, or three.'),
    rule('kernel-knows-no-module', { path: '^src/kernel/' }, { path: '^src/(modules|ui)/|^src/[a-z]+\\.tsx?$' }),
    rule('ui-knows-no-module', { path: '^src/ui/', pathNot: notTest }, { path: '^src/modules/|^src/kernel/(?!i18n/)' }),
    rule(
      'composition-root-plugs-modules',
      { path: composition },
      { path: '^src/modules/', pathNot: '^src/modules/[a-z]+/(module|tables)\\.ts$' },
    ),
    rule(
      'rules-are-pure',
      { path: '/rules/', pathNot: notTest },
      { pathNot: ['/rules/', '^src/kernel/(dates|money|text|words)\\.ts$'] },
    ),
    rule(
      'sql-lives-in-queries',
      { pathNot: `/queries/|/tables\\.ts$|^src/kernel/|^test/|^bench/|${notTest}` },
      { path: '^node_modules/(kysely|pg)/' },
    ),
    rule(
      'sql-lives-in-queries-too-in-the-kernel',
      {
        path: '^src/kernel/',
        pathNot: `^src/kernel/(database|jobs|backup)/|^src/kernel/http/(health|limits)\\.ts$|${notTest}`,
      },
      { path: '^node_modules/(kysely|pg)/' },
    ),
    rule(
      'http-stays-in-pages',
      { path: '/(queries|actions|jobs)/', pathNot: notTest },
      { path: '^node_modules/hono/|/pages/|^src/(kernel/http|ui)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'pages-say-nothing-of-http-in-rules',
      { path: '/(queries|rules)/', pathNot: notTest },
      { path: '/(actions|pages)/' },
    ),
    rule(
      'actions-call-downwards',
      { path: '/actions/', pathNot: notTest },
      { path: '^src/modules/[a-z]+/(pages/|elements/|jobs/|module\\.ts$)' },
    ),
    rule(
      'views-fetch-nothing',
      { path: '/page\\.tsx$|^src/ui/' },
      { path: '/(queries|actions)/|^src/kernel/(database|jobs|settings)', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'elements-stay-in-the-browser',
      { path: '/elements/|^client/', pathNot: notTest },
      { path: '/(queries|pages|messages|actions)/|^src/kernel/(?!money|text|dates|words)|^(node:)?(fs|path|crypto)$' },
      'Words arrive as attributes; pure rules may be shared.',
    ),
    rule('urls-import-nothing', { path: '/urls\\.ts$' }, { pathNot: '^src/kernel/http/url-patterns\\.ts$' }),
    rule('jobs-call-actions', { path: '/modules/[a-z]+/jobs/', pathNot: notTest }, { path: '/(queries|pages)/' }),
    rule('no-index-files', {}, { path: '/index\\.tsx?$', pathNot: 'node_modules' }),
    rule(
      'no-unused-files',
      {
        orphan: true,
        pathNot: `${notTest}|\\.d\\.ts$|/(public|urls|element|app|main|worker|conecta|loader|service-worker)\\.ts$|/bench/`,
      },
      {},
    ),
    rule(
      'code-never-imports-tests',
      { path: '^(src|client)/', pathNot: notTest },
      { path: `${notTest}|^test/|^bench/` },
    ),
    rule(
      'no-dev-dependency-at-runtime',
      { path: '^src/', pathNot: notTest },
      {
        pathNot: '^node_modules/@types/',
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
}
