import { narrow } from "../media.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { setQuery } from "../router.ts";
import { useSignal } from "../ui.ts";
import type { Column, Table } from "./columns.ts";
import { countsOf, type Narrowing } from "./narrowing.ts";

/** Values of a facet that are shown before the others are asked for. */
const FIRST = 8;

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
  const { lists } = t();
  const all = useSignal(false);
  // What is chosen stays in sight, also where nothing has it any more.
  const known = value === "" || counts.some(([one]) => one === value) ? counts : [...counts, [value, 0] as const];
  if (known.length === 0) return null;
  return (
    <fieldset>
      <legend>{title(t())}</legend>
      {known
        .filter(([one], i) => all.value || i < FIRST || one === value)
        .map(([one, items]) => (
          <label key={one} class="choice">
            <input
              type="checkbox"
              checked={one === value}
              onChange={(event) => setQuery({ [id]: event.currentTarget.checked ? one : "" })}
            />
            <span>
              <bdi>{shown(name?.(one) ?? one)}</bdi> <span class="faint">{items.toLocaleString()}</span>
            </span>
          </label>
        ))}
      {known.length > FIRST && (
        <button
          type="button"
          class="quiet"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? lists.fewer : lists.all(known.length)}
        </button>
      )}
    </fieldset>
  );
}
