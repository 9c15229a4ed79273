/**
 * The layers of docs/architecture.md as machine rules: one row per layer, what it may import.
 * Anything not listed is an error, and so is a file outside every layer.
 */
const below = {
  kernel: [],
  workbook: ['core/kernel'],
  schema: ['core/kernel', 'core/workbook'],
  reference: ['core/kernel'],
};
below.tables = [...below.schema, 'core/schema', 'core/reference'];
below.recognise = [...below.tables, 'core/tables'];
below.plan = [...below.recognise, 'core/recognise'];
const belowPlan = [...below.plan, 'core/plan'];

const layers = {
  'core/kernel': below.kernel,
  'core/workbook': below.workbook,
  'core/schema': below.schema,
  'core/reference': below.reference,
  'core/tables': below.tables,
  'core/recognise': below.recognise,
  'core/plan': below.plan,
  'core/rules': belowPlan,
  'core/figures': belowPlan,
  'core/fixes': [...belowPlan, 'core/rules/finding'],
  'core/advice': [...belowPlan, 'core/rules/finding'],
  'core/statements': [...belowPlan, 'core/figures', 'core/rules/finding'],
  'core/report': [...belowPlan, 'core/figures', 'core/statements', 'core/rules/finding'],
  messages: ['core'],
  app: ['core', 'messages'],
  'adapters/machine': ['core/kernel', 'app/ports'],
  'adapters/xlsx': ['core/kernel', 'core/workbook', 'core/report/sheet-spec', 'app/ports'],
  'adapters/excel': ['adapters/machine', 'core/kernel', 'core/workbook', 'core/report/sheet-spec', 'app/ports'],
  taskpane: ['app', 'messages', 'core'],
  commands: ['app', 'messages', 'core'],
  cli: ['app', 'messages', 'core'],
};

/** Only these composition roots may name concrete adapters. */
const roots = {
  'cli/main': ['adapters/machine', 'adapters/xlsx'],
  'taskpane/main': ['adapters/machine', 'adapters/excel'],
  'commands/main': ['adapters/machine', 'adapters/excel'],
};

/** Packages a layer may use; every other package is an error there. */
const packages = {
  core: [],
  messages: [],
  app: [],
  'adapters/xlsx': ['fflate', 'saxes'],
  taskpane: [
    'react',
    'react-dom',
    '@fluentui/react-components',
    '@fluentui/react-icons',
    '@microsoft/office-js-helpers',
  ],
  commands: [],
  cli: ['commander'],
};

const within = (path) => `^src/${path}(/|\\.tsx?$)`;
const rootFile = (root) => `^src/${root}\\.tsx?$`;
const examplesData = '^examples/data/';

const layerRule = (layer, allowed) => ({
  name: `layer:${layer}`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: Object.keys(roots).map(rootFile) },
  to: {
    path: '^(src|examples|test)/',
    pathNot: [layer, ...allowed].map(within).concat(layer === 'app' ? [examplesData] : []),
  },
});

const rootRule = (root, adapters) => ({
  name: `root:${root}`,
  severity: 'error',
  from: { path: rootFile(root) },
  to: {
    path: '^(src|examples|test)/',
    pathNot: [root.split('/')[0], 'app', 'messages', 'core', ...adapters].map(within),
  },
});

const packageRule = (layer, names) => ({
  name: `packages:${layer}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'unknown', 'undetermined'],
    pathNot: names.map((name) => `node_modules/${name}/`),
  },
});

/** What the packages may import: their own files, the entries of the stand-in, and the product through one file each. */
const packageRules = [
  {
    name: 'package:excel-stand-in',
    severity: 'error',
    from: { path: '^packages/excel-stand-in/', pathNot: '^packages/excel-stand-in/src/file/product\\.ts$' },
    to: { path: '^(src|test|examples|packages)/', pathNot: '^packages/excel-stand-in/' },
  },
  {
    name: 'package:excel-stand-in:product',
    comment: 'files of workbooks, and the words in which a sheet is told to the writer',
    severity: 'error',
    from: { path: '^packages/excel-stand-in/src/file/product\\.ts$' },
    to: {
      path: '^(src|test|examples|packages)/',
      pathNot: '^src/(adapters/xlsx|core/workbook|core/report/sheet-spec)/',
    },
  },
  {
    name: 'package:workbench',
    severity: 'error',
    from: { path: '^packages/workbench/', pathNot: '^packages/workbench/src/product\\.ts$' },
    to: {
      path: '^(src|test|examples|packages)/',
      pathNot: '^packages/(workbench/|excel-stand-in/[a-z]+\\.ts$)',
    },
  },
  {
    name: 'package:not-in-product',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^packages/' },
  },
];

module.exports = {
  forbidden: [
    ...packageRules,
    ...Object.entries(layers).map(([layer, allowed]) => layerRule(layer, allowed)),
    ...Object.entries(roots).map(([root, adapters]) => rootRule(root, adapters)),
    ...Object.entries(packages).map(([layer, names]) => packageRule(layer, names)),
    {
      name: 'pure:no-node',
      comment: 'core, messages and app run in Excel too',
      severity: 'error',
      from: { path: '^src/(core|messages|app)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'taskpane:use-cases-only',
      comment: 'no use case lives in a view: what a view needs of the host comes through a use case or as a prop',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: rootFile('taskpane/main') },
      to: { path: '^src/(app/ports(/|\\.ts$)|adapters/)' },
    },
    { name: 'no-circular', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-unlisted-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(layers).map((layer) => `^src/${layer}/`) },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'] },
  },
};
