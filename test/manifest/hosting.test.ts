import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import contentSecurityPolicy from '../../scripts/content-security-policy.cjs';
import { all, find, parseXml, value } from '../../packages/excel-stand-in/xml';

const root = join(__dirname, '..', '..');
const manual = readFileSync(join(root, 'docs', 'beheer.md'), 'utf8');

/** The blocks of the manual in a language (`` ```xml ``). */
function blocks(language: string): readonly string[] {
  return [...manual.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] as string,
  );
}

describe('the headers in the manual for administrators', () => {
  const policies = [...manual.matchAll(/default-src 'none'[^"\n]*/g)].map((match) => match[0]);

  test('are the policy of the pages, the same in each example, and say who may frame them', () => {
    expect(policies).toHaveLength(3);
    expect(new Set(policies).size).toBe(1);
    expect(policies[0]?.startsWith(`${contentSecurityPolicy}; frame-ancestors 'self' https://`)).toBe(true);
  });

  test('allow nobody to frame the pages but this site and hosts of Microsoft, with https', () => {
    const [, hosts = ''] = (policies[0] ?? '').split('frame-ancestors ');
    const known =
      /^https:\/\/\*\.(officeapps\.live\.com|office\.com|office365\.com|microsoft365\.com|cloud\.microsoft|sharepoint\.com)$/;
    for (const host of hosts.split(' ')) expect(host === "'self'" || known.test(host)).toBe(true);
  });

  test('let nothing be sent anywhere, and no script in the pages', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("connect-src 'self'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|script-src[^;]*'sha/);
  });

  test('for IIS are well-formed, and give icons no Cache-Control', () => {
    const [config = ''] = blocks('xml');
    const configuration = parseXml(config);
    const names = all(configuration, 'system.webServer', 'httpProtocol', 'customHeaders', 'add').map((node) =>
      value(node, 'name'),
    );
    expect(names).toEqual(['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']);
    const places = all(configuration, 'location').map((place) => [
      value(place, 'path'),
      value(find(place, 'system.webServer', 'staticContent', 'clientCache'), 'cacheControlMode'),
    ]);
    expect(places).toEqual([
      ['taskpane.html', 'DisableCache'],
      ['commands.html', 'DisableCache'],
      ['hulp.html', 'DisableCache'],
      ['assets', 'NoControl'],
    ]);
  });
});

describe('the help page', () => {
  const page = readFileSync(join(root, 'assets', 'hulp.html'), 'utf8');

  test('loads nothing from elsewhere, and no script', () => {
    const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(loaded.length).toBeGreaterThan(2);
    for (const address of loaded) expect(address).toMatch(/^assets\//);
    expect(page).not.toMatch(/<script|style="/);
    expect(page).toContain("default-src 'none'");
  });
});
