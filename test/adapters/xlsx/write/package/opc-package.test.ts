import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readZipDirectory } from '../../../../../src/adapters/xlsx/read/zip-directory';
import { EntryPacker, packEntry, writeZip } from '../../../../../src/adapters/xlsx/write/archive/zip-writer';
import { ContentTypes } from '../../../../../src/adapters/xlsx/write/package/content-types';
import { OpcPackage } from '../../../../../src/adapters/xlsx/write/package/opc-package';
import {
  relationshipsPart,
  relativeTarget,
  resolveTarget,
} from '../../../../../src/adapters/xlsx/write/package/part-names';
import { Relationships } from '../../../../../src/adapters/xlsx/write/package/relationships';

describe('an archive', () => {
  it('holds what was put in it, in pieces or at once', () => {
    const pieces = fc.array(fc.string({ unit: 'binary', maxLength: 3000 }), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, fc.uint8Array(), (texts, bytes) => {
        const packer = new EntryPacker();
        for (const text of texts) packer.push(text);
        const zip = writeZip([packer.finish('folder/één.xml'), packEntry('b.bin', bytes)]);
        const files = unzipSync(zip);
        expect(Buffer.from(files['folder/één.xml'] as Uint8Array).toString()).toBe(
          Buffer.from(texts.join('')).toString(),
        );
        expect(files['b.bin']).toEqual(bytes);
        expect(readZipDirectory(zip).map(({ name }) => name)).toEqual(['folder/één.xml', 'b.bin']);
      }),
      { numRuns: 50 },
    );
  });

  it('does not cut a character in two where a piece is flushed', () => {
    const packer = new EntryPacker();
    const text = `${'x'.repeat(64 * 1024 - 1)}\ud83d`;
    packer.push(text);
    packer.push('\ude00y');
    const content = unzipSync(writeZip([packer.finish('a')])).a as Uint8Array;
    expect(new TextDecoder().decode(content)).toBe(`${text}\ude00y`);
  });
});

describe('a package', () => {
  const TYPES =
    '<Types xmlns="urn:t"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/A.xml" ContentType="a"/></Types>';
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': '<Relationships/>',
    'xl/A.xml': '<a/>',
    'big.bin': 'x'.repeat(5000),
  };
  const archive = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
  });

  it('copies a part that nobody wrote still packed', () => {
    const copy = new OpcPackage(archive).toBytes();
    const packed = (bytes: Uint8Array) => readZipDirectory(bytes).find(({ name }) => name === 'big.bin')?.packed;
    expect(packed(copy)).toEqual(packed(archive));
  });

  it('knows its parts without regard to case, and keeps the spelling', () => {
    const pack = new OpcPackage(archive);
    expect([pack.has('XL/a.XML'), pack.text('xl/a.xml'), pack.contentTypes.of('xl/a.xml')]).toEqual([
      true,
      '<a/>',
      'a',
    ]);
    pack.write('xl/a.xml', '<b/>', 'a');
    expect(pack.freePart('xl/a#.xml')).toBe('xl/a1.xml');
    expect(pack.freePart('xl/a#.xml')).toBe('xl/a2.xml');
    const files = unzipSync(pack.toBytes());
    expect(Object.keys(files)).toContain('xl/A.xml');
    expect(new TextDecoder().decode(files['[Content_Types].xml'])).toContain(
      '<Override PartName="/xl/A.xml" ContentType="a"/>',
    );
    expect(() => pack.text('nergens.xml')).toThrow('damaged');
  });

  it('removes what nothing leads to any more, and only that', () => {
    const pack = new OpcPackage(archive);
    for (const name of ['one', 'two', 'shared', 'deep']) pack.write(`${name}.xml`, '<a/>', 't');
    pack.relationshipsOf('').add('x/y', 'two.xml');
    pack.relationshipsOf('one.xml').add('x/y', 'shared.xml');
    pack.relationshipsOf('one.xml').add('x/y', 'deep.xml');
    pack.relationshipsOf('two.xml').add('x/y', 'shared.xml');
    pack.relationshipsOf('deep.xml').add('x/y', 'one.xml');
    pack.removeOrphans(['one.xml']);
    expect(['one', 'two', 'shared', 'deep'].map((name) => pack.has(`${name}.xml`))).toEqual([false, true, true, false]);
    expect(pack.contentTypes.toString()).not.toContain('deep.xml');
  });

  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/worksheets/sheet1.xml', '/xl/tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', 'work%20sheets\\a.xml', 'xl/work sheets/a.xml'],
    ['xl/workbook.xml', './100%.xml', 'xl/100%.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('follows a target: from %j %j is %j', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  it('writes targets that lead back', () => {
    const name = fc.stringMatching(/^[a-zA-Z0-9 é_-]{1,6}$/).filter((text) => text.trim() === text);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join('/')}.xml`);
    fc.assert(fc.property(path, path, (source, part) => resolveTarget(source, relativeTarget(source, part)) === part));
    expect(relativeTarget('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml')).toBe('../tables/table1.xml');
    expect(relationshipsPart('xl/a/b.xml')).toBe('xl/a/_rels/b.xml.rels');
  });

  it('keeps relationships apart that lead outside, and gives new ones free ids', () => {
    const xml =
      '<r:Relationships xmlns:r="urn:r"><r:Relationship Id="rId2" Type="a/b/hyperlink" Target="http://x" TargetMode="External"/>' +
      '<r:Relationship Id="rId1" Type="a/b/table" Target="t.xml"/></r:Relationships>';
    const relationships = new Relationships('xl/s.xml', xml);
    expect(relationships.add('c/d', 'xl/new.xml')).toBe('rId3');
    relationships.remove('rId1');
    relationships.remove('rId1');
    expect(relationships.all()).toEqual([
      { id: 'rId2', kind: 'hyperlink', part: null },
      { id: 'rId3', kind: 'd', part: 'xl/new.xml' },
    ]);
    expect(relationships.toString()).toContain(
      '<r:Relationship Id="rId3" Type="c/d" Target="new.xml"/></r:Relationships>',
    );
    expect(relationships.toString()).not.toContain('t.xml');
  });

  it('types new parts, and has a rule for relationships', () => {
    const types = new ContentTypes(
      '<x:Types xmlns:x="urn:t"><x:Override PartName="/a%20b.xml" ContentType="t"/></x:Types>',
    );
    expect([types.of('A b.xml'), types.of('c.vml')]).toEqual(['t', null]);
    types.addDefault('vml', 'v');
    types.addDefault('vml', 'w');
    types.add('a b.xml', 'u');
    expect(types.of('c.vml')).toBe('v');
    const xml = types.toString();
    expect(xml).toContain('<x:Default Extension="vml" ContentType="v"/>');
    expect(xml).toContain('<x:Default Extension="rels"');
    expect(xml).toContain('<x:Override PartName="/a%20b.xml" ContentType="u"/></x:Types>');
    expect(xml).not.toContain('ContentType="t"');
  });
});
