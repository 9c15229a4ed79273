import { billOfMaterials } from '../../scripts/bill-of-materials.cjs';

/** What npm says, as far as it matters: of a moment, of a machine, in some order. */
const listed = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: {
    timestamp: '2026-01-01T00:00:00.000Z',
    tools: [{ vendor: 'npm', name: 'cli', version: '11.0.0' }],
    lifecycles: [{ phase: 'pre-build' }],
    component: { 'bom-ref': 'mvoi-actieplan@0.1.0', type: 'library', name: 'a-folder', version: '0.1.0' },
  },
  components: [
    {
      'bom-ref': 'react@19.3.1',
      name: 'react',
      externalReferences: [{ type: 'distribution', url: 'https://a.example' }],
    },
    { 'bom-ref': '@mvoi/workbench@0.1.0', name: '@mvoi/workbench' },
    { 'bom-ref': 'fflate@0.8.3', name: 'fflate', hashes: [{ alg: 'SHA-512', content: '00' }] },
  ],
  dependencies: [
    { ref: 'react@19.3.1', dependsOn: ['@mvoi/workbench@0.1.0'] },
    { ref: '@mvoi/workbench@0.1.0', dependsOn: [] },
    { ref: 'fflate@0.8.3', dependsOn: [] },
  ],
};

test('the list of what the product is made of says nothing of when and where it was built, nor of the workspaces for tests', () => {
  const bom = billOfMaterials(listed, { name: 'mvoi-actieplan' });
  expect(bom).toEqual({
    bomFormat: 'CycloneDX',
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: { 'bom-ref': 'mvoi-actieplan@0.1.0', type: 'application', name: 'mvoi-actieplan', version: '0.1.0' },
    },
    components: [
      { 'bom-ref': 'fflate@0.8.3', name: 'fflate', hashes: [{ alg: 'SHA-512', content: '00' }] },
      { 'bom-ref': 'react@19.3.1', name: 'react' },
    ],
    dependencies: [
      { ref: 'fflate@0.8.3', dependsOn: [] },
      { ref: 'react@19.3.1', dependsOn: [] },
    ],
  });
});
