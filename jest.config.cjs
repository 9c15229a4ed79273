const { slow, tests, transform } = require('./jest.shared.cjs');

const shared = { testEnvironment: 'node', transform };

/** The pane as React draws it, in a page without a layout. */
const inPage = {
  ...shared,
  displayName: 'page',
  roots: ['<rootDir>/test'],
  testEnvironment: '<rootDir>/test/taskpane/support/page-environment.cjs',
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/taskpane/support/icons.cjs' },
  testMatch: ['**/*.test.tsx', ...(slow ? ['**/*.slow.tsx'] : [])],
};

/** The built add-in in a real browser, in the workbench; needs dist. */
const inBrowser = {
  ...shared,
  displayName: 'browser',
  roots: ['<rootDir>/test/e2e'],
  // `npm run screenshots` takes pictures with the same rig.
  testMatch:
    process.env.MVOI_SCREENSHOTS === '1' ? ['**/*.shots.ts'] : ['**/*.e2e.ts', ...(slow ? ['**/*.slow-e2e.ts'] : [])],
  globalSetup: '<rootDir>/test/e2e/rig/global-setup.cjs',
  globalTeardown: '<rootDir>/test/e2e/rig/global-teardown.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/rig/each-test.ts'],
};

module.exports = {
  projects: [
    tests('node', __dirname),
    inPage,
    inBrowser,
    '<rootDir>/packages/excel-stand-in',
    '<rootDir>/packages/workbench',
  ],
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.cjs'],
  testTimeout: 30000,
  // Also on two cores: the browser tests mostly wait.
  maxWorkers: '100%',
};
