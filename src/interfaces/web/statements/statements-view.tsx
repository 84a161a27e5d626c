import { statementFacets } from "../api.ts";
import type { StatementFacets } from "../api-types.ts";
import { PagedList } from "../lists/list-view.tsx";
import { count, t } from "../messages/messages.ts";
import { useResource } from "../resource.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { WatchBar } from "../watch/watch-bar.tsx";
import { Facets, labelOf } from "./facets.tsx";
import { clearFilters, FILTERS, type Filters, filtersInAddress, setFilter, watchedAddress } from "./filters.ts";
import { SaveAll } from "./save-all.tsx";

/** What the list can be sorted by; "" is the latest first. */
const ORDERS = ["", "oldest", "speaker", "certainty", "outlet", "place", "event"] as const;

/** Every statement, narrowed by what the address says. */
export function StatementsPage() {
  const { facets: texts, reader, lists, nav } = t();
  const filters = filtersInAddress();
  const key = JSON.stringify(filters);
  const counts = useResource(key, (signal) => statementFacets(filters, signal)).value.value;
  usePageTitle(nav.statements);
  const isNarrowed = FILTERS.some((name) => name !== "order" && filters[name] !== "");
  return (
    <div class="faceted">
      <header>
        <h1>{nav.statements}</h1>
        <p class="kicker" role="status">
          {counts && <span>{count(counts.all, reader.one, reader.many)}</span>}
          {isNarrowed && (
            <button type="button" onClick={clearFilters}>
              {reader.reset}
            </button>
          )}
          <label>
            {texts.order}{" "}
            <select value={filters.order} onChange={(event) => setFilter("order", event.currentTarget.value)}>
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {texts.orders[order]}
                </option>
              ))}
            </select>
          </label>
          <SaveAll filters={filters} />
        </p>
        {isNarrowed && <WatchBar key={key} address={watchedAddress(filters)} title={titleOf(filters, counts)} />}
      </header>
      <Facets filters={filters} counts={counts} />
      <section aria-label={nav.statements}>
        <PagedList name="statements" query={filters} empty={<p>{lists.noHits}</p>} />
      </section>
    </div>
  );
}

/** "Aussagen: ungenannt, mindestens 2 Medien": what is watched by its name. */
function titleOf(filters: Filters, counts: StatementFacets | null): string {
  const { facets: texts, nav } = t();
  const told = FILTERS.flatMap((name) => {
    const value = filters[name];
    if (value === "" || name === "order" || name === "knownOn") return [];
    if (name === "outlets") return [texts.outletsAtLeast(value)];
    if (name === "from" || name === "to") return [`${texts[name]} ${value}`];
    const label = counts?.[name].find((one) => one.value === value)?.label ?? null;
    return [labelOf(name, { value, label })];
  });
  return `${nav.statements}: ${told.join(", ")}`;
}
