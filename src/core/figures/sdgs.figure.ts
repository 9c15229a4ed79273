import type { Plan } from '../plan/plan';
import type { SdgFigure } from './figures';

/**
 * The SDGs that Themas, Sdgs or SdgKompas name, ascending: which themes serve them, which tenders are a chance or a
 * risk to them. `null` when none of the three tables is there.
 */
export function sdgsFigure({ tables, themes }: Plan): readonly SdgFigure[] | null {
  const { sdgs, sdgCompass } = tables;
  if (tables.themes.raw === null && sdgs.raw === null && sdgCompass.raw === null) return null;
  const named = new Set<number>();
  const name = (sdg: number | null): void => {
    if (sdg !== null) named.add(sdg);
  };
  for (const { row } of themes) row.sdgs?.forEach(name);
  for (const { sdg } of sdgs.rows) name(sdg);
  for (const { sdg } of sdgCompass.rows) name(sdg);
  const inFocus = new Set(sdgs.rows.filter(({ focus }) => focus).map(({ sdg }) => sdg));
  const pointsAt = (wanted: number, meaning: 'Kans' | 'Risico'): number =>
    sdgCompass.rows.filter((row) => row.sdg === wanted && row.meaning === meaning).length;
  return [...named]
    .sort((a, b) => a - b)
    .map((sdg) => ({
      sdg,
      focus: inFocus.has(sdg),
      themes: themes.filter(({ row }) => row.sdgs?.includes(sdg)).map((theme) => theme.name),
      opportunities: pointsAt(sdg, 'Kans'),
      risks: pointsAt(sdg, 'Risico'),
    }));
}
