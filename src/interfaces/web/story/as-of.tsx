import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { useSignal } from "../ui.ts";

const DAY_MS = 86_400_000;
/** Moving the slider asks the server at most this often, in milliseconds. */
const PAUSE = 150;

const dayOf = (edtf: string | null): number | null => {
  const at = Date.parse(edtf?.slice(0, 10) ?? "");
  return Number.isNaN(at) ? null : Math.floor(at / DAY_MS);
};
const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

interface Props {
  readonly first: string | null;
  readonly last: string | null;
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
}

/** The slider "as known on": from the first day to the last one, which means all that is known. */
export function AsOf({ first, last, asOf, onAsOf }: Props) {
  const { story } = t();
  // The ends stay those of the whole story, although an earlier state knows fewer articles.
  const ends = useSignal({ from: dayOf(first), to: dayOf(last) });
  const timer = useSignal(0);
  const { from, to } = ends.value;
  if (from === null || to === null || from === to) return null;
  const day = dayOf(asOf) ?? to;
  const name = asOf === null ? story.asOfAll : dateText(asOf);
  return (
    <label class="as-of">
      <span>{story.asOf}</span>
      <input
        type="range"
        min={from}
        max={to}
        step={1}
        value={day}
        aria-valuetext={name}
        onInput={(event) => {
          const value = Number(event.currentTarget.value);
          clearTimeout(timer.value);
          timer.value = setTimeout(() => onAsOf(value >= to ? null : isoDay(value)), PAUSE) as unknown as number;
        }}
      />
      <output>{name}</output>
    </label>
  );
}
