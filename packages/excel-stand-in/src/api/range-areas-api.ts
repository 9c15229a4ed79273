import { ConditionalFormats } from '../model/conditional-format';
import { DataValidation } from '../model/data-validation';
import { RangeFormat } from '../model/range-format';
import { RangeAreas, RangeCollection } from '../model/range-areas';
import { apiType, asks, leads, reads } from '../protocol/api-type';

const rangeAreasApi = apiType('RangeAreas', RangeAreas, {
  members: {
    address: reads('1.9', (areas) => areas.address),
    areaCount: reads('1.9', ({ ranges }) => ranges.length),
    cellCount: reads('1.9', ({ areas }) => areas.reduce((sum, area) => sum + area.cellCount, 0)),
    areas: leads('1.9', ({ ranges }) => new RangeCollection(ranges)),
    worksheet: leads('1.9', ({ sheet }) => sheet),
    format: leads('1.9', (areas) => new RangeFormat(areas)),
    conditionalFormats: leads('1.9', (areas) => new ConditionalFormats(areas)),
    dataValidation: leads('1.9', (areas) => new DataValidation(areas)),
  },
});

const rangeCollectionApi = apiType('RangeCollection', RangeCollection, {
  items: ({ items }) => items,
  members: {
    getCount: asks('1.9', ({ items }) => items.length),
    getItemAt: asks('1.9', ({ items }, args) => items[args.integer(0)] ?? null),
  },
});

export const RANGE_AREAS_APIS = [rangeAreasApi, rangeCollectionApi];
