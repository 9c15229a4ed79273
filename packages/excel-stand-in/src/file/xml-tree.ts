import { SaxesParser } from 'saxes';

/** An element with its children, names without prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly in it. */
  readonly text: string;
}

export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {} as Record<string, string>, children: [] as XmlNode[], text: '' };
  const open = [root];
  const local = (name: string): string => name.replace(/^.*:/, '');
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.entries(attributes as Record<string, string>);
    const named: Record<string, string> = Object.fromEntries(own.map(([key, value]) => [local(key), value]));
    const node = { name: local(name), attributes: named, children: [] as XmlNode[], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] as XmlNode;
}

/** The first element at a path of names below this one. */
export function find(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((child) => child.name === name), node);
}

export function all(node: XmlNode | undefined, ...path: readonly string[]): readonly XmlNode[] {
  const last = path.at(-1);
  const parent = path.length > 1 ? find(node, ...path.slice(0, -1)) : node;
  return parent?.children.filter(({ name }) => name === last) ?? [];
}

export function value(node: XmlNode | undefined, attribute = 'val'): string | undefined {
  return node?.attributes[attribute];
}

/** All text in an element. */
export function textIn(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textIn).join('') : '';
}
