import type { SourceNode } from "../api-types.ts";

/** Days as columns from left to right; days on which nothing came out are no more than a gap. */
export interface Columns {
  readonly width: number;
  /** Where each day begins; `day` is "" for articles without a date. `gap`: days are left out before it. */
  readonly ticks: readonly { readonly x: number; readonly day: string; readonly gap: boolean }[];
}

/** In units of the drawing: of a dot with the air around it, of a day at least, of days left out. */
const DOT = 15;
const LEAST_DAY = 34;
const GAP = 14;
/** A drawing of a few days is stretched to this width. */
const LEAST_WIDTH = 680;
const DAY_MS = 86_400_000;

export const dayOf = ({ at }: SourceNode): string => at?.slice(0, 10) ?? "";

/** The columns for these lanes, the first at `left`, and what places the articles of one of them (in the order of time). */
export function columnsOf(
  lanes: readonly (readonly SourceNode[])[],
  left: number,
): Columns & { readonly place: (articles: readonly SourceNode[]) => number[] } {
  const most = new Map<string, number>();
  for (const lane of lanes)
    for (const [day, list] of Map.groupBy(lane, dayOf)) most.set(day, Math.max(most.get(day) ?? 0, list.length));
  const days = [...most.keys()].sort();
  const plain = days.map((day) => Math.max(LEAST_DAY, (most.get(day)! + 1) * DOT));
  const stretch = Math.max(
    1,
    LEAST_WIDTH /
      Math.max(
        1,
        plain.reduce((all, one) => all + one, 0),
      ),
  );
  const columns = new Map<string, { readonly x: number; readonly width: number }>();
  const ticks: { x: number; day: string; gap: boolean }[] = [];
  let x = left;
  days.forEach((day, i) => {
    const gap = i > 0 && Date.parse(day) - Date.parse(days[i - 1]!) > DAY_MS;
    if (gap) x += GAP;
    const width = plain[i]! * stretch;
    columns.set(day, { x, width });
    ticks.push({ x, day, gap });
    x += width;
  });
  const place = (articles: readonly SourceNode[]): number[] =>
    [...Map.groupBy(articles, dayOf)].flatMap(([day, list]) => placed(list, columns.get(day)!));
  return { width: x + DOT, ticks, place };
}

/** By the clock, moved apart where dots would lie on each other; there is room for all in the column. */
function placed(list: readonly SourceNode[], { x, width }: { readonly x: number; readonly width: number }): number[] {
  const room = width - DOT;
  const places = list.map(({ at }) => x + DOT / 2 + (((Date.parse(at ?? "") || 0) % DAY_MS) / DAY_MS) * room);
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + DOT);
  let last = x + width - DOT / 2;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, last);
    last = places[i]! - DOT;
  }
  return places;
}
