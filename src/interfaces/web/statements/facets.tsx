import type { FacetCount, StatementFacets } from "../api-types.ts";
import { narrow } from "../media.ts";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useSignal } from "../ui.ts";
import { type FilterName, type Filters, setFilter } from "./filters.ts";

/** Values of a facet that are shown before the others are asked for. */
const FIRST = 6;
const COUNTED = ["named", "act", "value", "type", "publisher", "source", "role", "story"] as const;
type Counted = (typeof COUNTED)[number];

interface Props {
  readonly filters: Filters;
  /** Null until they have been counted. */
  readonly counts: StatementFacets | null;
}

/** What statements can be narrowed by; each value with how many there are under all other filters. */
export function Facets({ filters, counts }: Props) {
  const { facets: texts } = t();
  return (
    <details class="facets" open={!narrow.value}>
      <summary>{t().reader.filters}</summary>
      <div class="facet-dates">
        <DateFilter name="from" label={texts.from} value={filters.from} />
        <DateFilter name="to" label={texts.to} value={filters.to} />
        <label class="field">
          {texts.outlets}
          <select value={filters.outlets} onChange={(event) => setFilter("outlets", event.currentTarget.value)}>
            <option value="">{texts.anyOutlets}</option>
            {["2", "3", "5", "10"].map((number) => (
              <option key={number} value={number}>
                {texts.outletsAtLeast(number)}
              </option>
            ))}
          </select>
        </label>
        <DateFilter name="knownOn" label={t().story.asOf} value={filters.knownOn} />
      </div>
      {COUNTED.map((name) => (
        <Facet key={name} name={name} value={filters[name]} counts={counts?.[name] ?? []} />
      ))}
    </details>
  );
}

const DateFilter = ({ name, label, value }: { name: FilterName; label: string; value: string }) => (
  <label class="field">
    {label}
    <input type="date" value={value} onChange={(event) => setFilter(name, event.currentTarget.value)} />
  </label>
);

function Facet({ name, value, counts }: { name: Counted; value: string; counts: readonly FacetCount[] }) {
  const { facets: texts } = t();
  const all = useSignal(false);
  // What is chosen stays in sight, also where nothing has it any more.
  const known = counts.some((one) => one.value === value) || value === "" ? counts : [...counts, gone(value)];
  const first = known.filter((one, i) => all.value || i < FIRST || one.value === value);
  if (known.length === 0) return null;
  return (
    <fieldset>
      <legend>{texts.names[name]}</legend>
      {first.map((one) => (
        <label key={one.value} class="choice">
          <input
            type="checkbox"
            checked={one.value === value}
            onChange={(event) => setFilter(name, event.currentTarget.checked ? one.value : "")}
          />
          <span>
            <bdi>{shown(labelOf(name, one))}</bdi> <span class="faint">{one.statements.toLocaleString()}</span>
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
          {all.value ? t().lists.fewer : t().lists.all(known.length)}
        </button>
      )}
    </fieldset>
  );
}

const gone = (value: string): FacetCount => ({ value, label: null, statements: 0 });

/** A value as people call it. */
export function labelOf(name: Counted, { value, label }: Pick<FacetCount, "value" | "label">): string {
  const { facets, reader } = t();
  const names: Partial<Record<Counted, Readonly<Record<string, string>>>> = {
    act: words().acts,
    value: words().values,
    type: reader.types,
    named: facets.namedness,
  };
  return names[name]?.[value] ?? label ?? value;
}
