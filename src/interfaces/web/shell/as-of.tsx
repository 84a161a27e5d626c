import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { address, queryIn, setQuery } from "../router.ts";
import { useRef, useSignal } from "../ui.ts";

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
}

/** The day that the address asks of; null for all that is known. */
export const askedDay = (): string | null => queryIn(address.value).get("knownOn");

/** "/claims/c1?knownOn=2026-04-13": an address with the day of this one. */
export const asAsked = (href: string): string => {
  const day = askedDay();
  return day === null ? href : `${href}?${new URLSearchParams({ knownOn: day })}`;
};

const ask = (day: string | null): void => setQuery({ knownOn: day ?? "" });

/** The slider "as known on": from the first day to the last one, which means all that is known. The address keeps the day. */
export function AsOf({ first, last }: Props) {
  const { story } = t();
  const asOf = askedDay();
  // An earlier state has an earlier end: the widest that was seen stays.
  const widest = useRef({ from: dayOf(first), to: dayOf(last) });
  const timer = useSignal(0);
  const asked = dayOf(asOf);
  const from = least(widest.current.from, dayOf(first), asked);
  const to = most(widest.current.to, dayOf(last), asked);
  widest.current = { from, to };
  if (from === null || to === null || (from === to && asOf === null)) return null;
  const name = asOf === null ? story.asOfAll : dateText(asOf);
  return (
    <p class="as-of">
      <span>{story.asOf}</span>
      {from < to && (
        <input
          type="range"
          aria-label={story.asOf}
          min={from}
          max={to}
          step={1}
          value={asked ?? to}
          aria-valuetext={name}
          onInput={(event) => {
            const value = Number(event.currentTarget.value);
            clearTimeout(timer.value);
            timer.value = setTimeout(() => ask(value >= to ? null : isoDay(value)), PAUSE) as unknown as number;
          }}
        />
      )}
      <output>{name}</output>
      {asOf !== null && (
        <button type="button" class="quiet" onClick={() => ask(null)}>
          {story.asOfAll}
        </button>
      )}
    </p>
  );
}

const known = (days: readonly (number | null)[]): readonly number[] => days.filter((day) => day !== null);
const least = (...days: readonly (number | null)[]): number | null =>
  known(days).length === 0 ? null : Math.min(...known(days));
const most = (...days: readonly (number | null)[]): number | null =>
  known(days).length === 0 ? null : Math.max(...known(days));
