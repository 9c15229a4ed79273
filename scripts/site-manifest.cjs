/** The address in manifest.xml, where the pages stand during development. */
const DEVELOPMENT = 'https://localhost:3000';

/** A wish about the site that cannot be met; the message says what to write instead. */
class SiteAddressError extends Error {}

/**
 * The folder on a web server where the site will stand, ending in a slash.
 *
 * @throws SiteAddressError when it is not an https address of a folder: Office loads nothing else.
 */
function siteUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new SiteAddressError(`"${text}" is not an address. Write https://server/folder/.`);
  if (url.protocol !== 'https:') throw new SiteAddressError(`Office asks for https; "${text}" is ${url.protocol}//.`);
  if (url.username !== '' || url.password !== '') throw new SiteAddressError(`"${url.host}": leave out the user name.`);
  if (/[?#]/.test(text)) throw new SiteAddressError(`"${text}" has a ? or #. Write the folder only.`);
  if (/\.[a-z]+$/i.test(url.pathname)) throw new SiteAddressError(`"${text}" is a file. Write the folder it is in.`);
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}

/** An https page for users with a question. */
function supportUrl(text) {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new SiteAddressError(`"${text}" is not an https address of a page.`);
  }
  return new URL(text).href;
}

/**
 * The version of a manifest: four parts, and not under 1.0, which Microsoft refuses ("Manifest Version Too Low"). So 1 and
 * then the product's own three parts: it rises with every release.
 */
function manifestVersion(version) {
  const match = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(version);
  if (match === null) throw new RangeError(`Not a version of three numbers: ${version}`);
  return `1.${match.slice(1).join('.')}`;
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The manifest for pages in that folder (`siteUrl`), with the version of the product and its own help page or another. */
function siteManifest(xml, { url, version, support = `${url}hulp.html` }) {
  return xml
    .replace(/<!-- For development[^]*?-->\n/, '')
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${manifestVersion(version)}</Version>`)
    .replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, start) => start + escaped(support))
    .replaceAll(`${DEVELOPMENT}/`, () => escaped(url))
    .replaceAll(DEVELOPMENT, () => new URL(url).origin);
}

module.exports = { DEVELOPMENT, SiteAddressError, manifestVersion, siteManifest, siteUrl, supportUrl };
