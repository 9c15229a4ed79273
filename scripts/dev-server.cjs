/**
 * The server of `npm start`: the pane as it is being worked on, over https on localhost:3000, where manifest.xml says it
 * is. Office takes https only, so a certificate is made on this machine (office-addin-dev-certs); docs/ontwikkelen.md
 * says how to have it trusted.
 */
const { X509Certificate } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { generateCertificates, installCaCertificate } = require('office-addin-dev-certs');

const folder = path.join(os.homedir(), '.office-addin-dev-certs');
const files = {
  ca: path.join(folder, 'ca.crt'),
  cert: path.join(folder, 'localhost.crt'),
  key: path.join(folder, 'localhost.key'),
};
const DAY = 24 * 60 * 60 * 1000;

function isFresh() {
  if (!Object.values(files).every((file) => fs.existsSync(file))) return false;
  return Date.parse(new X509Certificate(fs.readFileSync(files.cert)).validTo) > Date.now() + DAY;
}

/** On Windows and Mac the system asks once whether to trust it; on Linux only root can say so, and we do not ask. */
async function trust() {
  if (process.platform === 'linux') {
    console.log(`Certificate: ${files.ca} (see docs/ontwikkelen.md to trust it)`);
    return;
  }
  try {
    await installCaCertificate(files.ca);
  } catch (error) {
    console.warn(`The certificate ${files.ca} is not trusted yet; see docs/ontwikkelen.md. ${error.message}`);
  }
}

async function httpsOptions() {
  if (!isFresh()) {
    await generateCertificates(files.ca, files.cert, files.key);
    await trust();
  }
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, fs.readFileSync(file)]));
}

/** The options of webpack-dev-server. The policy of the page forbids what hot replacement and the overlay would do. */
module.exports = async (root) => ({
  host: 'localhost',
  port: 3000,
  server: { type: 'https', options: await httpsOptions() },
  hot: false,
  client: { overlay: false },
  static: [
    { directory: path.join(root, 'assets'), publicPath: '/assets', watch: false },
    { directory: path.join(root, 'assets'), publicPath: '/', watch: false },
  ],
});
