import { asText } from '../protocol/arguments';
import { NamedItem, NamedItems } from '../model/named-item';
import { Range, existing } from '../model/range';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { flag, text } from '../protocol/fields';

const namesApi = apiType('NamedItemCollection', NamedItems, {
  items: (names) => names.items,
  members: {
    getCount: asks('1.4', ({ items }) => items.length),
    getItem: asks('1.1', (names, args) => names.get(args.text(0))),
    getItemOrNullObject: asks('1.4', (names, args) => names.find(args.text(0))),
    add: acts('1.4', (names, args) => {
      const reference = args.raw(1);
      const comment = args.optionalText(2) ?? '';
      if (reference instanceof Range) return names.addRange(args.text(0), reference, comment);
      return names.add(args.text(0), asText(reference), comment);
    }),
  },
});

const nameApi = apiType('NamedItem', NamedItem, {
  identify: (item) => ({ _Id: item.name }),
  members: {
    name: reads('1.1', (item) => item.name),
    type: reads('1.1', (item) => item.type),
    value: reads('1.1', (item) => item.value),
    scope: reads('1.4', (item) => item.scope),
    formula: sets(
      '1.7',
      (item) => item.formula,
      (item, value) => {
        item.formula = asText(value);
      },
    ),
    visible: flag('1.1', 'visible'),
    comment: text('1.4', 'comment'),
    worksheet: leads('1.4', (item) => existing(item.worksheet)),
    worksheetOrNullObject: leads('1.4', (item) => item.worksheet),
    getRange: asks('1.1', (item) => existing(item.range())),
    getRangeOrNullObject: asks('1.4', (item) => item.range()),
    delete: acts('1.4', (item) => {
      item.delete();
    }),
  },
});

export const NAME_APIS = [namesApi, nameApi];
