import type { Column, Table } from "./columns.ts";

/** What an address says of a table: words to be in the title, days, a word or a least number a column, the order. */
export interface Narrowing {
  readonly q: string;
  readonly from: string;
  readonly to: string;
  /** By column. */
  readonly asked: ReadonlyMap<string, string>;
  /** A column's id, "-" before it for the largest, latest, last first. */
  readonly sort: string;
}

export function narrowingOf<Item>({ columns }: Table<Item>, query: URLSearchParams): Narrowing {
  const get = (name: string) => query.get(name) ?? "";
  const asked = columns.filter(({ narrows }) => narrows).map(({ id }) => [id, get(id)] as const);
  return {
    ...{ q: get("q"), from: get("from"), to: get("to"), sort: get("sort") },
    asked: new Map(asked.filter(([, value]) => value !== "")),
  };
}

/** Whether an item stays; `without` leaves one column's wish out, as its own counts need it. */
export function isWanted<Item>(
  item: Item,
  { title, columns, order }: Table<Item>,
  { q, from, to, asked }: Narrowing,
  without = "",
): boolean {
  if (q !== "" && !title(item).toLowerCase().includes(q.toLowerCase())) return false;
  const day = columns.find(({ id, kind }) => id === order && kind === "day");
  if (day && (from !== "" || to !== "")) {
    const at = String(day.of(item) ?? "");
    // "2026-04-13T…" is within the day "2026-04-13".
    if (at === "" || at < from || (to !== "" && at.slice(0, to.length) > to)) return false;
  }
  return columns.every((column) => {
    const wish = asked.get(column.id);
    if (wish === undefined || column.id === without) return true;
    return column.kind === "number" ? Number(column.of(item)) >= Number(wish) : wordsOf(column, item).includes(wish);
  });
}

/** In the order asked for; as it came without one. What has no value comes last. */
export function sorted<Item>(
  items: readonly Item[],
  { columns, title }: Table<Item>,
  { sort }: Narrowing,
): readonly Item[] {
  const down = sort.startsWith("-");
  const id = down ? sort.slice(1) : sort;
  const column = columns.find((one) => one.id === id);
  const sortedBy = column ? (item: Item) => valueIn(column, item) : id === "title" ? title : null;
  if (sortedBy === null) return items;
  return items.toSorted((a, b) => {
    const [one, other] = [sortedBy(a), sortedBy(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one).localeCompare(String(other), "de");
    return down ? -order : order;
  });
}

function valueIn<Item>({ of }: Column<Item>, item: Item): string | number | null {
  const value = of(item);
  return Array.isArray(value) ? (value[0] ?? null) : (value as string | number | null);
}

/** How many items have each word of a column under all other wishes; the most frequent first. */
export function countsOf<Item>(
  items: readonly Item[],
  column: Column<Item>,
  table: Table<Item>,
  narrowing: Narrowing,
): readonly (readonly [value: string, items: number])[] {
  const counts = new Map<string, number>();
  for (const item of items)
    if (isWanted(item, table, narrowing, column.id))
      for (const value of wordsOf(column, item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** The words of an item in a column; none for a number. */
export function wordsOf<Item>({ of }: Column<Item>, item: Item): readonly string[] {
  const value = of(item);
  if (value === null || typeof value === "number") return [];
  return typeof value === "string" ? [value] : value;
}
