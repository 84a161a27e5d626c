import { queryOf } from "../api.ts";
import { address, queryIn, setQuery } from "../router.ts";

/** What narrows the statements, as it stands in the address. */
export const FILTERS = [
  "source",
  "role",
  "act",
  "type",
  "value",
  "named",
  "publisher",
  "story",
  "country",
  "place",
  "from",
  "to",
  "outlets",
  "order",
  "knownOn",
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, string>>;

/** What the address asks for; "" for what it does not say. */
export function filtersInAddress(): Filters {
  const query = queryIn(address.value);
  return Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ""])) as Filters;
}

/** What is watched of them: the filters, however they are sorted and on whatever day they are looked at. */
export const watchedAddress = (filters: Filters): string =>
  `/statements${queryOf({ ...filters, order: null, knownOn: null })}`;

export const setFilter = (name: FilterName, value: string): void => setQuery({ [name]: value });

export const clearFilters = (): void => setQuery(Object.fromEntries(FILTERS.map((name) => [name, ""])));
