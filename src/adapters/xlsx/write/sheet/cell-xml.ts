import { fittingText } from '../../../../core/workbook/cell-text';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import { elementText, spaceAttribute } from '../xml/xml-text';

/**
 * A cell as XML: numbers and yes/no as values, text in the cell itself (so that the workbook's shared strings stay as
 * they are), a blank with its style only.
 *
 * @param style The attribute ` s="5"`, or nothing.
 * @param prefix The prefix of the sheet's elements, with its colon.
 */
export function cellXml(address: string, style: string, value: SpecValue, prefix = ''): string {
  if (value === null || value === '') return `<${prefix}c r="${address}"${style}/>`;
  const start = `<${prefix}c r="${address}"${style}`;
  if (typeof value === 'string') {
    const text = fittingText(value);
    const content = `<${prefix}t${spaceAttribute(text)}>${elementText(text)}</${prefix}t>`;
    return `${start} t="inlineStr"><${prefix}is>${content}</${prefix}is></${prefix}c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold the number ${value} (${address}).`);
  return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

export function styleAttribute(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}
