import type { ChartTextFormat } from '../model/chart-format';
import type { ApiType, ApiVersion, Member } from '../protocol/api-type';
import { apiType, leads } from '../protocol/api-type';
import type { ClassOf } from '../protocol/arguments';

/** Font, fill and border of a part of a chart; borders came later. */
export function textFormat<T extends ChartTextFormat>(
  name: string,
  of: ClassOf<T>,
  since: { readonly fill: ApiVersion; readonly border: ApiVersion },
  more: Record<string, Member<T>> = {},
): ApiType<T> {
  return apiType(name, of, {
    members: {
      font: leads<T>('1.1', ({ font }) => font),
      fill: leads<T>(since.fill, ({ fill }) => fill),
      border: leads<T>(since.border, ({ border }) => border),
      ...more,
    },
  });
}
