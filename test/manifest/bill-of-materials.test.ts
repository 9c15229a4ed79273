import lock from '../../package-lock.json';
import product from '../../package.json';
import { billOfMaterials, productionPackages } from '../../scripts/bill-of-materials.cjs';

/** A lock file, as far as it matters: one package twice, one for tests only, a workspace. */
const LOCK = {
  packages: {
    '': { dependencies: { react: '1.0.0', '@a/b': '2.0.0' }, devDependencies: { jest: '3.0.0' } },
    'node_modules/react': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAA=' },
    'node_modules/@a/b': { version: '2.0.0', license: '(MIT AND Zlib)', dependencies: { react: '^0.9.0', c: '*' } },
    'node_modules/@a/b/node_modules/react': { version: '0.9.0' },
    'node_modules/c': { version: '3.0.0', peerDependencies: { react: '*', jest: '*' } },
    'node_modules/jest': { version: '3.0.0', dev: true },
    'node_modules/@mvoi/workbench': { link: true },
    'packages/workbench': { version: '0.1.0' },
  },
};

describe('the list of what the product is made of', () => {
  it('has each package that is shipped, with its licence, and what it depends on', () => {
    const bom = billOfMaterials(LOCK, { name: 'mvoi-actieplan', version: '0.1.0' });
    expect(bom.components.map((component) => component['bom-ref'])).toEqual([
      '@a/b@2.0.0',
      'c@3.0.0',
      'react@0.9.0',
      'react@1.0.0',
    ]);
    expect(bom.components[3]).toEqual({
      'bom-ref': 'react@1.0.0',
      type: 'library',
      name: 'react',
      version: '1.0.0',
      purl: 'pkg:npm/react@1.0.0',
      hashes: [{ alg: 'SHA-512', content: '0000' }],
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(bom.components[0]).toMatchObject({
      purl: 'pkg:npm/%40a/b@2.0.0',
      licenses: [{ expression: '(MIT AND Zlib)' }],
    });
    expect(bom.dependencies).toEqual([
      { ref: 'mvoi-actieplan@0.1.0', dependsOn: ['@a/b@2.0.0', 'react@1.0.0'] },
      { ref: '@a/b@2.0.0', dependsOn: ['c@3.0.0', 'react@0.9.0'] },
      { ref: 'c@3.0.0', dependsOn: ['react@1.0.0'] },
      { ref: 'react@0.9.0', dependsOn: [] },
      { ref: 'react@1.0.0', dependsOn: [] },
    ]);
  });

  it('is that of the lock file: what the product asks for, and what that asks for in turn', () => {
    const { components, dependencies } = billOfMaterials(lock, product);
    const listed = new Set(components.map((component) => component['bom-ref']));
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(product.dependencies)));
    const missing = dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !listed.has(ref)));
    expect(missing).toEqual([]);
    expect(new Set(productionPackages(lock).map(({ ref }) => ref))).toEqual(listed);
  });
});
