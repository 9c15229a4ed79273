/** The workspaces of this project serve its tests; nothing of them is shipped. */
const isShipped = (ref) => !ref.startsWith('@mvoi/');

/**
 * The list of what the product is made of (CycloneDX), from what npm says of the lock file: without what depends on the
 * moment or the machine, so that the same source gives the same file.
 */
function billOfMaterials(bom, { name }) {
  const { serialNumber: _, metadata, components, dependencies, ...rest } = bom;
  const { timestamp: _time, tools: _tools, component, ...kept } = metadata;
  // npm names the root after the folder that it is in.
  const root = { ...component, name, type: 'application' };
  return {
    ...rest,
    metadata: { ...kept, component: root },
    components: inOrder(components, ({ 'bom-ref': ref }) => ref)
      .filter((part) => isShipped(part['bom-ref']))
      .map(
        // Where npm would fetch it depends on the registry that is set.
        ({ externalReferences: _places, ...part }) => part,
      ),
    dependencies: inOrder(dependencies, ({ ref }) => ref)
      .filter(({ ref }) => isShipped(ref))
      .map((entry) => ({ ...entry, dependsOn: entry.dependsOn.filter(isShipped) })),
  };
}

function inOrder(items, key) {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

module.exports = { billOfMaterials };
