import { childOf, childrenOf, type XmlDocument, type XmlElement } from '../xml/xml-document';

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that it belongs to; `null` for the whole workbook. */
  readonly scope: number | null;
  readonly element: XmlElement;
}

export function readDefinedNames(workbook: XmlDocument): DefinedName[] {
  const section = childOf(workbook.root, 'definedNames');
  return (section ? childrenOf(section, 'definedName') : []).map((element) => {
    const attributes = workbook.attributes(element);
    const scope = attributes.get('localSheetId');
    return { name: attributes.get('name') ?? '', scope: scope === undefined ? null : Number(scope), element };
  });
}

/** Names are the same without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
