import type { Lists } from "../api.ts";
import { narrow } from "../media.ts";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { address, queryIn, setQuery } from "../router.ts";
import { Loading, Problem } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { saveAs } from "../shell/save-as.ts";
import { usePageKeys } from "../shell/shortcuts.ts";
import { rowsAsCsv } from "../statements/csv.ts";
import { useSignal } from "../ui.ts";
import { type Column, shownValue, type Table, type TableName, tables } from "./columns.ts";
import { addressOf, itemViews } from "./items.tsx";
import { focusEntry, openEntry } from "./list-view.tsx";
import { isWanted, narrowingOf, sorted } from "./narrowing.ts";
import { TableFacets } from "./table-facets.tsx";
import { useAll } from "./use-all.ts";

/** Rows that are shown before more are asked for; on a small screen each is tall. */
const FIRST = 50;
const FIRST_NARROW = 20;

/** One of the lists as a table: sorted by any column, narrowed by facets; the address keeps what is asked. */
export function TablePage<Name extends TableName>({ name }: { name: Name }) {
  const { nav, lists, columns, reader } = t();
  const table = tables[name] as unknown as Table<Lists[Name]>;
  const query = queryIn(address.value);
  const knownOn = query.get("knownOn") ?? "";
  const { items, state, problem } = useAll(name, { limit: table.page, knownOn }).value;
  const narrowing = narrowingOf(table, query);
  usePageTitle(nav[name]);
  if (problem) return <Problem problem={problem} />;
  const isAsked = narrowing.asked.size > 0 || narrowing.q !== "";
  const wanted = sorted(
    items.filter((item) => isWanted(item, table, narrowing) && (isAsked || !table.isAside?.(item))),
    table,
    narrowing,
  );
  const aside = isAsked ? 0 : items.filter((item) => table.isAside?.(item)).length;
  const isNarrowed = query.size > (narrowing.sort === "" ? 0 : 1);
  return (
    <div class="faceted wide-list">
      <header>
        <h1>{nav[name]}</h1>
        <p class="kicker">
          <span role="status">
            {wanted.length === items.length
              ? count(items.length, columns.one, columns.many)
              : reader.shown(wanted.length, items.length)}
            {state === "loading" && ` · ${t().loading}`}
            {state === "cut" && ` · ${name === "sources" ? columns.cutRare : columns.cut}`}
          </span>
          {aside > 0 && (
            <button type="button" class="quiet" onClick={() => setQuery({ kind: "new" })}>
              {columns.aside(aside)}
            </button>
          )}
          {isNarrowed && (
            <button
              type="button"
              class="quiet"
              onClick={() => setQuery(Object.fromEntries([...query.keys()].map((key) => [key, ""])))}
            >
              {reader.reset}
            </button>
          )}
          <SortSelect table={table} sort={narrowing.sort} />
          <Save name={name} table={table} items={wanted} />
        </p>
      </header>
      <TableFacets items={items} table={table} narrowing={narrowing} knownOn={knownOn} />
      <section aria-label={nav[name]}>
        {items.length === 0 ? (
          state === "loading" ? (
            <Loading />
          ) : (
            <>
              <p>{lists.empty}</p>
              <p class="faint">{lists.emptyHow}</p>
            </>
          )
        ) : (
          <Rows key={name} name={name} table={table} items={wanted} sort={narrowing.sort} />
        )}
      </section>
    </div>
  );
}

interface RowsProps<Name extends TableName> {
  readonly name: Name;
  readonly table: Table<Lists[Name]>;
  readonly items: readonly Lists[Name][];
  readonly sort: string;
}

function Rows<Name extends TableName>({ name, table, items, sort }: RowsProps<Name>) {
  const { lists } = t();
  const most = useSignal(narrow.value ? FIRST_NARROW : FIRST);
  usePageKeys({ next: () => focusEntry(1), previous: () => focusEntry(-1), open: openEntry });
  if (items.length === 0) return <p>{lists.noHits}</p>;
  const rows = items.slice(0, most.value);
  const shownColumns = table.columns.filter(({ hidden }) => !hidden);
  return (
    <>
      {narrow.value ? (
        <ol class="entries">{rows.map((item) => (itemViews[name] as (one: Lists[Name]) => preact.VNode)(item))}</ol>
      ) : (
        <div class="scroll-x">
          <table class="list">
            <thead>
              <tr>
                <SortHead id="title" title={t().columns.titles[name]} sort={sort} />
                {shownColumns.map(({ id, title, kind }) => (
                  <SortHead key={id} id={id} title={title(t())} sort={sort} isNumber={kind === "number"} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((item) => (
                <tr key={table.id(item)}>
                  <th scope="row">
                    <a href={addressOf[name](item as never)} dir="auto" lang={table.language?.(item) ?? undefined}>
                      {shown(table.title(item))}
                    </a>
                    {table.below?.(item)}
                  </th>
                  {shownColumns.map((column) => (
                    <td key={column.id} class={column.kind}>
                      <bdi>{shown(shownValue(column, item))}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {items.length > most.value && (
        <button
          type="button"
          onClick={() => {
            most.value += 4 * FIRST;
          }}
        >
          {t().columns.more(items.length - most.value)}
        </button>
      )}
    </>
  );
}

/** A column's title: sorts by it, the largest or latest first; again, the other way round. */
function SortHead({
  id,
  title,
  sort,
  isNumber = false,
}: {
  id: string;
  title: string;
  sort: string;
  isNumber?: boolean;
}) {
  const state = sort === id ? "ascending" : sort === `-${id}` ? "descending" : undefined;
  return (
    <th scope="col" aria-sort={state} class={isNumber ? "number" : undefined}>
      <button
        type="button"
        class="sort"
        onClick={() => setQuery({ sort: state === "descending" ? id : state === "ascending" ? "" : `-${id}` })}
      >
        {title}
        <span aria-hidden="true">{state === "descending" ? " ↓" : state === "ascending" ? " ↑" : ""}</span>
      </button>
    </th>
  );
}

/** The order, where there are no columns to be clicked. */
function SortSelect<Item>({ table: { columns }, sort }: { table: Table<Item>; sort: string }) {
  const { facets: texts } = t();
  if (!narrow.value) return null;
  return (
    <label>
      {texts.order}{" "}
      <select value={sort} onChange={(event) => setQuery({ sort: event.currentTarget.value })}>
        <option value="">{t().columns.usual}</option>
        {columns.flatMap(({ id, title }) => [
          <option key={`-${id}`} value={`-${id}`}>{`${title(t())} ↓`}</option>,
          <option key={id} value={id}>{`${title(t())} ↑`}</option>,
        ])}
      </select>
    </label>
  );
}

/** What is shown, with all its rows, as a file. */
function Save<Item>({ name, table, items }: { name: string; table: Table<Item>; items: readonly Item[] }) {
  const csv = () =>
    rowsAsCsv([
      ["id", "title", ...table.columns.map(({ id }) => id)],
      ...items.map((item) => [
        table.id(item),
        table.title(item),
        ...table.columns.map((column) => plain(column, item)),
      ]),
    ]);
  const save = (text: string, type: string, extension: string) =>
    saveAs(new Blob([text], { type }), `laut-${name}.${extension}`);
  return (
    <span class="exports">
      <button type="button" onClick={() => save(csv(), "text/csv", "csv")}>
        <span class="hidden">{t().facets.save} </span>CSV
      </button>
      <button type="button" onClick={() => save(JSON.stringify(items, null, 1), "application/json", "json")}>
        <span class="hidden">{t().facets.save} </span>JSON
      </button>
    </span>
  );
}

function plain<Item>({ of }: Column<Item>, item: Item): string | null {
  const value = of(item);
  return value === null ? null : Array.isArray(value) ? value.join(" ") : String(value);
}
