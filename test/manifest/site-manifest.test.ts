import { manifestVersion, SiteAddressError, siteManifest, siteUrl, supportUrl } from '../../scripts/site-manifest.cjs';
import { DEVELOPMENT_MANIFEST } from './manifest-files';

describe('the address of the site', () => {
  test.each([
    ['https://mvoi.example.nl/', 'https://mvoi.example.nl/'],
    ['https://mvoi.example.nl', 'https://mvoi.example.nl/'],
    ['https://mvoi.example.nl/pad', 'https://mvoi.example.nl/pad/'],
    ['https://mvoi.example.nl:8443/a/b/', 'https://mvoi.example.nl:8443/a/b/'],
    ['https://MVOI.example.nl/v1.2', 'https://mvoi.example.nl/v1.2/'],
  ])('%s is %s', (text, url) => {
    expect(siteUrl(text)).toBe(url);
  });

  test.each([
    'http://mvoi.example.nl/',
    'file:///srv/site/',
    'mvoi.example.nl',
    'https://mvoi.example.nl/?a=1',
    'https://mvoi.example.nl/?',
    'https://mvoi.example.nl/#a',
    'https://mvoi.example.nl/taskpane.html',
    'https://naam:geheim@mvoi.example.nl/',
    '',
  ])('%p is refused, without repeating a password', (text) => {
    expect(() => siteUrl(text)).toThrow(SiteAddressError);
    expect(() => siteUrl(text)).not.toThrow(/geheim/);
  });

  test('of the help desk is a page with https', () => {
    expect(supportUrl('https://example.nl/hulp?onderwerp=mvoi')).toBe('https://example.nl/hulp?onderwerp=mvoi');
    expect(() => supportUrl('mailto:hulp@example.nl')).toThrow(SiteAddressError);
  });
});

describe('the version of the manifest', () => {
  test.each([
    ['0.1.0', '1.0.1.0'],
    ['1.2.3', '1.1.2.3'],
  ])('of product %s is %s', (product, version) => {
    expect(manifestVersion(product)).toBe(version);
  });

  test.each(['1.2', '1.2.3-beta', '1.2.3.4', '1.2.123456'])('cannot be made of %s', (product) => {
    expect(() => manifestVersion(product)).toThrow(RangeError);
  });
});

describe('the manifest of a site', () => {
  test('differs from that for development in addresses, version and remark only', () => {
    const site = siteManifest(DEVELOPMENT_MANIFEST, { url: 'https://localhost:3000/', version: '0.1.0' });
    expect(site).toBe(DEVELOPMENT_MANIFEST.replace(/<!--.*-->\n/, ''));
  });

  test('names localhost nowhere, and the origin once', () => {
    const site = siteManifest(DEVELOPMENT_MANIFEST, { url: 'https://a.example.nl/$1/x&y/', version: '2.0.1' });
    expect(site).not.toContain('localhost');
    expect(site).toContain('<AppDomain>https://a.example.nl</AppDomain>');
    expect(site).toContain('DefaultValue="https://a.example.nl/$1/x&amp;y/taskpane.html"');
    expect(site).toContain('<Version>1.2.0.1</Version>');
  });

  test('has the help desk’s own page where there is one', () => {
    const support = 'https://example.nl/hulp?a=1&b=2';
    const site = siteManifest(DEVELOPMENT_MANIFEST, { url: 'https://a.example.nl/', version: '2.0.1', support });
    expect(site).toContain('<SupportUrl DefaultValue="https://example.nl/hulp?a=1&amp;b=2" />');
    expect(site).toContain('<bt:Url id="Help.Url" DefaultValue="https://a.example.nl/hulp.html" />');
  });
});
