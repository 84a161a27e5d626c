import type { FacetCount, StatementFacets } from "../api-types.ts";
import { countryName } from "../countries.ts";
import { Choices } from "../lists/choices.tsx";
import { narrow } from "../media.ts";
import { t, words } from "../messages/messages.ts";
import { type FilterName, type Filters, setFilter } from "./filters.ts";

type Counted = Exclude<keyof StatementFacets, "all">;
/** In the order in which they are shown. */
const COUNTED: readonly Counted[] = [
  ...(["named", "act", "value", "type", "publisher", "source"] as const),
  ...(["role", "country", "place", "story"] as const),
];

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
        <label class="field wide">
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
  // What is chosen stays in sight, also where nothing has it any more.
  const known = counts.some((one) => one.value === value) || value === "" ? counts : [...counts, gone(value)];
  return (
    <Choices
      legend={t().facets.names[name]}
      choices={known.map((one) => ({ value: one.value, label: labelOf(name, one), count: one.statements }))}
      value={value}
      onChoose={(chosen) => setFilter(name, chosen)}
    />
  );
}

const gone = (value: string): FacetCount => ({ value, label: null, statements: 0 });

/** A value as people call it. */
export function labelOf(name: Counted, { value, label }: Pick<FacetCount, "value" | "label">): string {
  const { facets, reader } = t();
  if (name === "country") return countryName(value);
  // "US Georgia" is in the USA: there are towns and regions of one name.
  if (name === "place")
    return `${value.slice(value.indexOf(" ") + 1)} (${countryName(value.split(" ")[0] ?? "")})`.replace(" ()", "");
  const names: Partial<Record<Counted, Readonly<Record<string, string>>>> = {
    act: words().acts,
    value: words().values,
    type: reader.types,
    named: facets.namedness,
  };
  return names[name]?.[value] ?? label ?? value;
}
