import { narrow } from "../media.ts";
import { t } from "../messages/messages.ts";
import { setQuery } from "../router.ts";
import { Choices } from "./choices.tsx";
import type { Column, Table } from "./columns.ts";
import { countsOf, type Narrowing } from "./narrowing.ts";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly table: Table<Item>;
  readonly narrowing: Narrowing;
  readonly knownOn: string;
}

/** What a table can be narrowed by, as it stands in the address. */
export function TableFacets<Item>({ items, table, narrowing, knownOn }: Props<Item>) {
  const { facets: texts, reader, columns, story } = t();
  const hasDays = table.columns.some(({ id, kind }) => id === table.order && kind === "day");
  return (
    <details class="facets" open={!narrow.value}>
      <summary>{reader.filters}</summary>
      <div class="facet-dates">
        <label class="field wide">
          {columns.inTitle}
          <input type="search" value={narrowing.q} onInput={(event) => setQuery({ q: event.currentTarget.value })} />
        </label>
        {hasDays && <Day name="from" label={columns.from} value={narrowing.from} />}
        {hasDays && <Day name="to" label={columns.to} value={narrowing.to} />}
        <Day name="knownOn" label={story.asOf} value={knownOn} />
        {table.columns
          .filter(({ kind, narrows }) => kind === "number" && narrows)
          .map(({ id, title }) => (
            <label key={id} class="field">
              {columns.atLeast(title(t()))}
              <input
                type="number"
                min={0}
                value={narrowing.asked.get(id) ?? ""}
                onInput={(event) => setQuery({ [id]: event.currentTarget.value })}
              />
            </label>
          ))}
      </div>
      {table.columns
        .filter(({ kind }) => kind === "word")
        .map((column) => (
          <Facet
            key={column.id}
            column={column}
            counts={countsOf(items, column, table, narrowing)}
            value={narrowing.asked.get(column.id) ?? ""}
          />
        ))}
      <p class="faint">{texts.countsHow}</p>
    </details>
  );
}

const Day = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <label class="field">
    {label}
    <input type="date" value={value} onChange={(event) => setQuery({ [name]: event.currentTarget.value })} />
  </label>
);

interface FacetProps<Item> {
  readonly column: Column<Item>;
  readonly counts: readonly (readonly [string, number])[];
  readonly value: string;
}

function Facet<Item>({ column: { id, title, name }, counts, value }: FacetProps<Item>) {
  // What is chosen stays in sight, also where nothing has it any more.
  const known = value === "" || counts.some(([one]) => one === value) ? counts : [...counts, [value, 0] as const];
  return (
    <Choices
      legend={title(t())}
      choices={known.map(([one, count]) => ({ value: one, label: name?.(one) ?? one, count }))}
      value={value}
      onChoose={(chosen) => setQuery({ [id]: chosen })}
    />
  );
}
