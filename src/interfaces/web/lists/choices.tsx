import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { language } from "../settings.ts";
import { useSignal } from "../ui.ts";

/** Values in sight before the rest is asked for. */
const FIRST = 6;

/** A value to choose, as people call it, and how many have it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of one facet with their counts: one at a time is chosen, and stays in sight where nothing has it any more. */
export function Choices(props: {
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** What is chosen; "" for nothing. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  const { legend, choices, value, onChoose } = props;
  const { lists } = t();
  const all = useSignal(false);
  if (choices.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices
        .filter((one, i) => all.value || i < FIRST || one.value === value)
        .map((one) => (
          <label key={one.value} class="choice">
            <input
              type="checkbox"
              checked={one.value === value}
              onChange={(event) => onChoose(event.currentTarget.checked ? one.value : "")}
            />
            <span>
              <bdi>{shown(one.label)}</bdi> <span class="faint">{one.count.toLocaleString(language.value)}</span>
            </span>
          </label>
        ))}
      {choices.length > FIRST && (
        <button
          type="button"
          class="quiet"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? lists.fewer : lists.all(choices.length)}
        </button>
      )}
    </fieldset>
  );
}
