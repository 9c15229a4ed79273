import { find, parseXml, textIn, value, type XmlNode } from '../../packages/excel-stand-in/xml';

/**
 * The order that the schemas of an add-in only manifest ask for, below each element that we use. What is not here may not
 * be there. (https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering)
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  AppDomains: ['AppDomain'],
  DefaultSettings: ['SourceLocation'],
  Hosts: ['Host'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  String: ['Override'],
  Description: ['Override'],
};

/** Where the resource stands that an element refers to. */
const RESOURCES: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** Characters that a text may have: https://learn.microsoft.com/javascript/api/manifest/string and beside it. */
const SHORT = 125;
const LONG = 250;
const RESOURCE_ID = 32;
const CONTROLS_PER_GROUP = 6;
const REQUIRED_ICONS = ['16', '32', '80'];
const FLOOR = { name: 'ExcelApi', version: '1.12' };

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** How large the picture at an address is; `null` when there is none. */
export type SizeOf = (address: string) => ImageSize | null;

/** Everything that is wrong with a manifest; nothing is asked of a server. */
export function manifestProblems(xml: string, sizeOf: SizeOf): readonly string[] {
  const app = parseXml(xml);
  const nodes = [...everyNode(app)];
  return [
    ...nodes.flatMap(orderProblems),
    ...headProblems(app),
    ...requirementProblems(nodes),
    ...addressProblems(nodes),
    ...resourceProblems(app, nodes),
    ...textProblems(nodes),
    ...iconProblems(app, nodes, sizeOf),
    ...controlProblems(nodes),
  ];
}

export function* everyNode(node: XmlNode): Iterable<XmlNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

function orderProblems({ name, children }: XmlNode): readonly string[] {
  const order = CHILDREN[name] ?? [];
  return children.flatMap((child, i) => {
    const place = order.indexOf(child.name);
    if (place < 0) return [`${child.name} is not known in ${name}`];
    const before = children[i - 1];
    return before && order.indexOf(before.name) > place ? [`${child.name} comes after ${before.name} in ${name}`] : [];
  });
}

function headProblems(app: XmlNode): readonly string[] {
  const text = (name: string): string => textIn(find(app, name));
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const version = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;
  return [
    ...(value(app, 'type') === 'TaskPaneApp' ? [] : ['OfficeApp is not a TaskPaneApp']),
    ...(guid.test(text('Id')) ? [] : ['Id is not a random GUID']),
    ...(version.test(text('Version')) ? [] : ['Version is not four numbers from 1.0 on']),
    ...(text('DefaultLocale') === 'nl-NL' ? [] : ['DefaultLocale is not nl-NL']),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : ['Permissions is not ReadWriteDocument']),
    ...(value(find(app, 'Hosts', 'Host'), 'Name') === 'Workbook' ? [] : ['Host is not Workbook']),
  ];
}

/** The floor is asked for twice: with and without VersionOverrides. */
function requirementProblems(nodes: readonly XmlNode[]): readonly string[] {
  const floors = nodes.filter(
    (node) => node.name === 'Set' && value(node, 'Name') === FLOOR.name && value(node, 'MinVersion') === FLOOR.version,
  );
  return floors.length === 2 ? [] : [`${FLOOR.name} ${FLOOR.version} is asked for ${floors.length} times, not twice`];
}

function addressProblems(nodes: readonly XmlNode[]): readonly string[] {
  const given = nodes.flatMap((node) => {
    const isAddress = /Url$|^SourceLocation$|^Url$/.test(node.name) || node.name === 'AppDomain';
    const address = node.name === 'AppDomain' ? textIn(node) : value(node, 'DefaultValue');
    const isImage = node.name === 'Image' && address !== undefined;
    return (isAddress || isImage) && address !== undefined ? [{ name: node.name, address }] : [];
  });
  return given.flatMap(({ name, address }) =>
    /^https:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(address) ? [] : [`${name} is no plain https address: ${address}`],
  );
}

function resourceProblems(app: XmlNode, nodes: readonly XmlNode[]): readonly string[] {
  const resources = find(app, 'VersionOverrides', 'Resources');
  const declared = (resources?.children ?? []).flatMap(({ name, children }) =>
    children.map((node) => ({ group: name, id: value(node, 'id') ?? '' })),
  );
  const used = nodes.flatMap((node) => {
    const id = value(node, 'resid');
    return id === undefined ? [] : [{ name: node.name, group: RESOURCES[node.name], id }];
  });
  return [
    ...used
      .filter(({ group, id }) => !declared.some((resource) => resource.group === group && resource.id === id))
      .map(({ name, id }) => `${name} refers to ${id}, which is not there`),
    ...declared.filter(({ id }) => !used.some((use) => use.id === id)).map(({ id }) => `${id} is used by nothing`),
    ...declared.filter(({ id }) => id.length > RESOURCE_ID).map(({ id }) => `${id} is longer than ${RESOURCE_ID}`),
    ...repeated(declared.map(({ id }) => id)).map((id) => `${id} is there twice`),
  ];
}

/** Every text in both languages, and none longer than Office shows. */
function textProblems(nodes: readonly XmlNode[]): readonly string[] {
  const limits: Readonly<Record<string, number>> = { DisplayName: SHORT, ShortStrings: SHORT, LongStrings: LONG };
  const texts = nodes.flatMap((node) => {
    if (node.name === 'DisplayName') return [{ node, limit: SHORT }];
    if (node.name === 'Description' && value(node, 'DefaultValue') !== undefined) return [{ node, limit: LONG }];
    const limit = limits[node.name];
    return limit === undefined ? [] : node.children.map((child) => ({ node: child, limit }));
  });
  return texts.flatMap(({ node, limit }) => {
    const name = value(node, 'id') ?? node.name;
    const english = find(node, 'Override');
    const dutch = value(node, 'DefaultValue') ?? '';
    const said = value(english, 'Value') ?? '';
    const tooLong = [dutch, said].some((text) => text.length > limit);
    return [
      ...(value(english, 'Locale') === 'en-US' && said !== '' ? [] : [`${name} has no words in English`]),
      ...(dutch === '' ? [`${name} has no words in Dutch`] : []),
      ...(tooLong ? [`${name} is longer than ${limit}`] : []),
      ...(said === dutch && dutch !== 'MVOI Actieplan' ? [`${name} says the same in both languages`] : []),
    ];
  });
}

function iconProblems(app: XmlNode, nodes: readonly XmlNode[], sizeOf: SizeOf): readonly string[] {
  const images = find(app, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  const addressOf = (id: string | undefined): string =>
    value(
      images.find((image) => value(image, 'id') === id),
      'DefaultValue',
    ) ?? '';
  const icons = nodes.filter(({ name }) => name === 'Icon');
  const asked = [
    { size: 32, address: value(find(app, 'IconUrl'), 'DefaultValue') ?? '' },
    { size: 64, address: value(find(app, 'HighResolutionIconUrl'), 'DefaultValue') ?? '' },
    ...icons.flatMap(({ children }) =>
      children.map((image) => ({ size: Number(value(image, 'size')), address: addressOf(value(image, 'resid')) })),
    ),
  ];
  return [
    ...asked.flatMap(({ size, address }) => {
      const found = sizeOf(address);
      return found?.width === size && found.height === size ? [] : [`${address} is not a picture of ${size}`];
    }),
    ...icons.flatMap(({ children }) => {
      const missing = REQUIRED_ICONS.filter((size) => !children.some((image) => value(image, 'size') === size));
      return missing.map((size) => `An icon lacks its size ${size}`);
    }),
  ];
}

function controlProblems(nodes: readonly XmlNode[]): readonly string[] {
  const controls = nodes.filter(({ name }) => name === 'Control' || name === 'Group');
  const ids = controls.map((node) => value(node, 'id') ?? '');
  const groups = nodes.filter(({ name }) => name === 'Group');
  return [
    ...repeated(ids).map((id) => `${id} is there twice`),
    ...ids.filter((id) => id === '' || id.length > SHORT).map((id) => `"${id}" is no id of a control`),
    ...groups
      .filter(({ children }) => children.filter(({ name }) => name === 'Control').length > CONTROLS_PER_GROUP)
      .map((group) => `${value(group, 'id')} has more than ${CONTROLS_PER_GROUP} buttons`),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
