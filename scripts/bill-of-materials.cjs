/**
 * The list of what the product is made of (CycloneDX), from the lock file alone: npm's own `sbom` leaves out what a
 * workspace or a tool of development needs too, react among them. Nothing in it depends on the moment or the machine.
 */
function billOfMaterials(lock, { name, version }) {
  const packages = productionPackages(lock);
  const root = `${name}@${version}`;
  const { dependencies = {} } = lock.packages[''];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: { 'bom-ref': root, type: 'application', name, version },
    },
    components: packages.map(componentOf),
    dependencies: [
      { ref: root, dependsOn: refsOf(lock, '', Object.keys(dependencies)) },
      ...packages.map(({ place, entry, ref }) => ({ ref, dependsOn: refsOf(lock, place, namesOf(entry)) })),
    ],
  };
}

/** Everything that is installed when only the product is; the workspaces serve its tests and are not shipped. */
function productionPackages({ packages }) {
  return Object.entries(packages)
    .filter(([place, entry]) => place.startsWith(FOLDER) && !entry.dev && !entry.devOptional && !entry.link)
    .map(([place, entry]) => ({ place, entry, name: nameAt(place), ref: `${nameAt(place)}@${entry.version}` }))
    .sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0));
}

const FOLDER = 'node_modules/';

function nameAt(place) {
  return place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
}

function componentOf({ entry, name, ref }) {
  const { version, license, integrity } = entry;
  return {
    'bom-ref': ref,
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(integrity ? { hashes: [hashOf(integrity)] } : {}),
    ...(license ? { licenses: [/\s|\(/.test(license) ? { expression: license } : { license: { id: license } }] } : {}),
  };
}

function hashOf(integrity) {
  const [algorithm, digest] = integrity.split(' ')[0].split(/-(.*)/s);
  return { alg: algorithm.replace(/^sha/, 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
}

function namesOf({ dependencies = {}, optionalDependencies = {}, peerDependencies = {} }) {
  return [...new Set([dependencies, optionalDependencies, peerDependencies].flatMap(Object.keys))];
}

/** What a package gets when it asks for others by name: its own copy, else that of a folder around it. */
function refsOf({ packages }, place, names) {
  const found = names.flatMap((name) => {
    for (let around = place; ; around = around.slice(0, Math.max(0, around.lastIndexOf(`/${FOLDER}`)))) {
      const entry = packages[`${around === '' ? '' : `${around}/`}${FOLDER}${name}`];
      if (entry) return entry.dev || entry.devOptional || entry.link ? [] : [`${name}@${entry.version}`];
      if (around === '') return [];
    }
  });
  return [...new Set(found)].sort();
}

module.exports = { billOfMaterials, productionPackages };
