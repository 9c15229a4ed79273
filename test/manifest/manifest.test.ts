import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ManifestInfo } from 'office-addin-manifest';
import { FUNCTION_NAMES } from '../../src/commands/ribbon-buttons';
import { commandWords } from '../../src/messages/commands';
import { find, parseXml, textIn, value } from '../../packages/excel-stand-in/xml';
import { DEVELOPMENT_MANIFEST, isServed, pictureSize, SITE, SITE_MANIFEST } from './manifest-files';
import { everyNode, manifestProblems } from './manifest-rules';

/** In a process of its own: the reader needs modules that Jest cannot load. */
const READER = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((read) => process.stdout.write(JSON.stringify(read)));`;

function readByMicrosoft(xml: string): ManifestInfo {
  const folder = mkdtempSync(join(tmpdir(), 'mvoi-'));
  try {
    const path = join(folder, 'manifest.xml');
    writeFileSync(path, xml);
    const read = execFileSync(process.execPath, ['-e', READER, path], { cwd: __dirname, encoding: 'utf8' });
    return JSON.parse(read) as ManifestInfo;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const problemsOf = (xml: string): readonly string[] => manifestProblems(xml, pictureSize);

describe.each([
  ['for development', DEVELOPMENT_MANIFEST, 'https://localhost:3000/'],
  ['to roll out', SITE_MANIFEST, SITE],
])('the manifest %s', (_, xml, folder) => {
  test('is in order', () => {
    expect(problemsOf(xml)).toEqual([]);
  });

  test('has only addresses in its own folder, and something stands at each', () => {
    const addresses = [...xml.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map((match) => match[1] as string);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith(folder)).toBe(true);
      expect([address, isServed(address)]).toEqual([address, true]);
    }
  });

  test('is read by Microsoft’s own reader', () => {
    expect(readByMicrosoft(xml)).toMatchObject({
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'nl-NL',
      displayName: 'MVOI Actieplan',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      appDomains: [new URL(folder).origin],
      iconUrl: `${folder}assets/icon-32.png`,
      highResolutionIconUrl: `${folder}assets/icon-64.png`,
      supportUrl: `${folder}hulp.html`,
      defaultSettings: { sourceLocation: `${folder}taskpane.html` },
    });
  });

  test('calls each command by its name, on a button that says what the messages call it', () => {
    const app = parseXml(xml);
    const nodes = [...everyNode(app)];
    const labelOf = (id: string | undefined): readonly (string | undefined)[] => {
      const text = nodes.find(({ name, attributes }) => name === 'String' && attributes['id'] === id);
      return [value(text, 'DefaultValue'), value(find(text, 'Override'), 'Value')];
    };
    const called = nodes
      .filter((node) => find(node, 'Action', 'FunctionName') !== undefined)
      .map((control) => [
        textIn(find(control, 'Action', 'FunctionName')).trim(),
        ...labelOf(value(find(control, 'Label'), 'resid')),
      ]);
    const wanted = Object.entries(FUNCTION_NAMES).map(([name, command]) => [
      name,
      commandWords('nl').buttons[command],
      commandWords('en').buttons[command],
    ]);
    expect(called).toEqual(wanted);
  });
});

describe('what is wrong with a manifest is found', () => {
  const xml = DEVELOPMENT_MANIFEST;
  test.each([
    ['an element out of order', /( +<IconUrl [^>]*>\n)( +<HighRes[^>]*>\n)/, '$2$1', 'IconUrl comes after'],
    [
      'a runtime of our own',
      /<\/DesktopFormFactor>/,
      '</DesktopFormFactor><Runtimes/>',
      'Runtimes is not known in Host',
    ],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>mvoi</Id>', 'Id is not a random GUID'],
    ['a version under 1.0', /<Version>.*<\/Version>/, '<Version>0.1.0.0</Version>', 'Version is not four'],
    ['a version of three parts', /<Version>.*<\/Version>/, '<Version>1.1.0</Version>', 'Version is not four'],
    ['more permission', /ReadWriteDocument/, 'ReadWriteItem', 'Permissions is not'],
    [
      'a lower floor',
      /<bt:Set Name="ExcelApi" MinVersion="1.12"/,
      '<bt:Set Name="ExcelApi" MinVersion="1.1"',
      '1 times',
    ],
    ['http', /https(:\/\/localhost:3000\/commands)/, 'http$1', 'Url is no plain https address'],
    ['a query', /commands\.html/, 'commands.html?a=1', 'Url is no plain https address'],
    [
      'a resource that is not there',
      /<Label resid="Check.Label"/,
      '<Label resid="Chec.Label"',
      'Label refers to Chec.Label',
    ],
    [
      'a resource of another kind',
      /<Title resid="GetStarted.Title"/,
      '<Title resid="Pane.Tip"',
      'Title refers to Pane.Tip',
    ],
    ['a resource that nothing uses', /<LearnMoreUrl resid="Help.Url" \/>/, '', 'Help.Url is used by nothing'],
    [
      'a text without English',
      /<bt:Override Locale="en-US" Value="Check" \/>/,
      '',
      'Check.Label has no words in English',
    ],
    ['a text that was not translated', /Value="Check"/, 'Value="Controleren"', 'Check.Label says the same'],
    ['a text that is too long', /Value="Check"/, `Value="${'x'.repeat(126)}"`, 'Check.Label is longer than 125'],
    ['a tip that is too long', /(id="Pane.Tip" DefaultValue=")/, `$1${'x'.repeat(251)}`, 'Pane.Tip is longer than 250'],
    ['an icon of another size', /assets\/check-32\.png/, 'assets/check-16.png', 'is not a picture of 32'],
    ['an icon that is not there', /assets\/check-32\.png/, 'assets/none-32.png', 'is not a picture of 32'],
    ['an icon without its largest size', /<bt:Image size="80" resid="Check.80" \/>/, '', 'lacks its size 80'],
    ['two buttons with one id', /id="Mvoi.Check"/, 'id="Mvoi.Pane"', 'Mvoi.Pane is there twice'],
  ])('%s', (_, from, to, problem) => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    expect(problemsOf(changed).join('\n')).toContain(problem);
  });
});

describe('the icons', () => {
  const luminance = (color: string): number => {
    const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  test.each(['icon', 'check', 'refresh', 'report'])('%s stands out on a light and a dark ribbon', (name) => {
    const svg = readFileSync(join(__dirname, '..', '..', 'assets', `${name}.svg`), 'utf8');
    const ground = /<rect [^>]*fill="(#[0-9A-F]{6})"/.exec(svg)?.[1] ?? '';
    for (const ribbon of ['#FFFFFF', '#F3F2F1', '#292929', '#1F1F1F']) {
      expect(contrast(ground, ribbon)).toBeGreaterThanOrEqual(3);
    }
    expect(svg.match(/#[0-9A-F]{6}/g)?.every((color) => color === ground || color === '#FFFFFF')).toBe(true);
  });
});
