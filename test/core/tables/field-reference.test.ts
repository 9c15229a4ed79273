import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyColumn } from '../../../src/core/schema/define-table';
import { Refusal } from '../../../src/core/schema/reading';
import { TABLE_IDS, TABLES } from '../../../src/core/tables';
import { fieldReference } from '../../../src/core/tables/field-reference';
import { fieldsPage, REGENERATE } from '../../support/fields-page';
import { GRAMMAR_EXAMPLES } from '../../support/grammar-examples';
import { IN_1900 } from '../../support/readings';

const PAGE = join(__dirname, '../../../docs/velden.md');
const UPDATE = process.env.MVOI_UPDATE_DOCS === '1';

describe('the field reference', () => {
  it('tells of every table and column, in the order of the contract', () => {
    expect(fieldReference().map(({ name, columns }) => [name, columns.map(({ heading }) => heading)])).toEqual(
      TABLE_IDS.map((id) => [
        TABLES[id].name,
        Object.values<AnyColumn>(TABLES[id].columns).map(({ heading }) => heading),
      ]),
    );
  });

  it('tells what a column is, in data', () => {
    const tenders = fieldReference().find(({ name }) => name === 'Aanbestedingen');
    const column = (heading: string) => tenders?.columns.find((candidate) => candidate.heading === heading);
    expect(column('Nr')).toMatchObject({
      required: 'filled',
      key: true,
      blank: null,
      type: { grammar: 'text', list: false },
    });
    expect(column('Kansrijk')).toMatchObject({
      required: 'present',
      key: false,
      blank: 'nee',
      type: { grammar: 'yes-no' },
    });
    expect(column('Status')).toMatchObject({
      required: 'no',
      blank: 'Gepland',
      type: { choices: TABLES.tenders.columns.status.type.choices },
    });
    expect(column('Voorrang')).toMatchObject({ refersTo: 'Themas' });
  });

  it('is written in docs/velden.md', () => {
    const page = fieldsPage();
    if (UPDATE) writeFileSync(PAGE, page);
    const written = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
    if (written !== page) throw new Error(`docs/velden.md is out of date: run ${REGENERATE} and commit the page`);
  });
});

describe('the manual’s examples', () => {
  it.each(Object.entries(GRAMMAR_EXAMPLES))(
    'of a cell %s are read and refused as it says',
    (grammar, { type, accepts, refuses }) => {
      expect(type.grammar).toBe(grammar);
      expect(accepts.filter((cell) => type.read(cell, IN_1900) instanceof Refusal)).toEqual([]);
      expect(refuses.filter((cell) => !(type.read(cell, IN_1900) instanceof Refusal))).toEqual([]);
    },
  );
});
