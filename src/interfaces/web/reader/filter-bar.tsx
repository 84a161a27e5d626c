import type { Certainty } from "../../labels/words.ts";
import { t, words } from "../messages/messages.ts";
import { useMemo } from "../ui.ts";
import { shown } from "./facts.ts";
import { type Filters, NO_FILTERS, type Store, speakerOf } from "./store.ts";

const CERTAINTIES: readonly Certainty[] = ["certain", "probable", "possible", "denied", "open"];
const NAMES: readonly Filters["names"][] = ["all", "named", "unnamed"];

/** Which statements are marked and listed: by speaker, certainty, and whether the origin has a name. */
export function FilterBar({ store }: { store: Store }) {
  const { reader } = t();
  const { filters } = store;
  const set = (part: Partial<Filters>) => {
    filters.value = { ...filters.value, ...part };
  };
  return (
    <details class="filters">
      <summary>{reader.filters}</summary>
      <div class="filter-grid">
        <SpeakerChoice store={store} onChange={(speaker) => set({ speaker })} />
        <fieldset>
          <legend>{reader.certainty}</legend>
          {CERTAINTIES.map((name) => (
            <label key={name} class="choice">
              <input
                type="checkbox"
                checked={!filters.value.without.has(name)}
                onChange={(event) =>
                  set({ without: toggled(filters.value.without, name, !event.currentTarget.checked) })
                }
              />
              <span class={`sample ${name}`}>{words().certainty[name]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{reader.names}</legend>
          {NAMES.map((name) => (
            <label key={name} class="choice">
              <input
                type="radio"
                name="names"
                checked={filters.value.names === name}
                onChange={() => set({ names: name })}
              />
              {{ all: reader.namesAll, named: reader.namesNamed, unnamed: reader.namesUnnamed }[name]}
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={() => set(NO_FILTERS)}>
          {reader.reset}
        </button>
      </div>
    </details>
  );
}

function toggled(set: ReadonlySet<Certainty>, name: Certainty, inside: boolean): ReadonlySet<Certainty> {
  const next = new Set(set);
  if (inside) next.add(name);
  else next.delete(name);
  return next;
}

function SpeakerChoice({ store, onChange }: { store: Store; onChange: (speaker: string) => void }) {
  const { reader } = t();
  const speakers = useMemo(() => {
    const counts = new Map<string, number>();
    for (const statement of store.facts.reading.statements) {
      const name = speakerOf(store.facts, statement);
      if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a);
  }, [store]);
  return (
    <label class="field">
      {reader.speaker}
      <select value={store.filters.value.speaker} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{reader.allSpeakers}</option>
        {speakers.map(([name, number]) => (
          <option key={name} value={name}>
            {`${shown(name)} (${number})`}
          </option>
        ))}
      </select>
    </label>
  );
}
