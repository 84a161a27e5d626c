import { type ComponentChildren, useEffect, useLayoutEffect, useRef, useSignal } from "../ui.ts";

/** Up to this many cards are all drawn, so that printing, searching in the page and screen readers have them all. */
export const DRAWN_WHOLE = 150;
/** Height of a card that has not been seen yet, in CSS pixels. */
const CARD_HEIGHT = 260;
/** Cards are drawn this far beyond what is in sight, in CSS pixels. */
const MARGIN = 900;

interface Props {
  readonly ids: readonly string[];
  readonly chosen: string;
  readonly whole: boolean;
  /** Of the list; "cards" without it. */
  readonly class?: string;
  /** Height of an item that has not been seen yet, in CSS pixels. */
  readonly guess?: number;
  readonly children: (index: number) => ComponentChildren;
}

/**
 * A list of which only what is in sight is drawn; the rest is blank of about the right height. Works in a box that
 * scrolls and on a page that does.
 */
export function WindowList({ ids, chosen, whole, class: name = "cards", guess = CARD_HEIGHT, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const heights = useRef(new Map<string, number>());
  const range = useSignal({ from: 0, to: Math.min(ids.length, 12) });
  const windowed = !whole && ids.length > DRAWN_WHOLE;
  const offsets = windowed ? offsetsOf(ids, heights.current, guess) : null;
  const { from, to } = windowed ? clamp(range.value, ids.length) : { from: 0, to: ids.length };

  const look = () => {
    if (!list.current || !windowed) return;
    measure(list.current, heights.current);
    const next = inSight(list.current, offsetsOf(ids, heights.current, guess));
    if (next.from !== range.peek().from || next.to !== range.peek().to) range.value = next;
  };
  useLayoutEffect(look);
  useEffect(() => {
    addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  });
  useEffect(() => {
    const at = ids.indexOf(chosen);
    if (at >= 0 && list.current) bring(list.current, at, windowed ? offsetsOf(ids, heights.current, guess)[at]! : null);
  }, [chosen]);

  return (
    <ol ref={list} class={name}>
      {offsets && <Blank height={offsets[from]!} />}
      {ids.slice(from, to).map((id, i) => (
        <li key={id} data-id={id} aria-setsize={ids.length} aria-posinset={from + i + 1}>
          {children(from + i)}
        </li>
      ))}
      {offsets && <Blank height={offsets[ids.length]! - offsets[to]!} />}
    </ol>
  );
}

const Blank = ({ height }: { height: number }) => (
  <li class="blank" aria-hidden="true" style={{ height: `${height}px` }} />
);

const clamp = ({ from, to }: { from: number; to: number }, length: number) => ({
  from: Math.min(from, Math.max(length - 1, 0)),
  to: Math.min(Math.max(to, from + 1), length),
});

/** Where each card begins, and where the last one ends. */
function offsetsOf(ids: readonly string[], heights: ReadonlyMap<string, number>, guess: number): Float64Array {
  const offsets = new Float64Array(ids.length + 1);
  ids.forEach((id, i) => {
    offsets[i + 1] = offsets[i]! + (heights.get(id) ?? guess);
  });
  return offsets;
}

function measure(list: HTMLElement, heights: Map<string, number>): void {
  for (const item of list.querySelectorAll<HTMLElement>(":scope > li[data-id]"))
    heights.set(item.dataset.id!, item.getBoundingClientRect().height);
}

function inSight(list: HTMLElement, offsets: Float64Array): { from: number; to: number } {
  const { top } = list.getBoundingClientRect();
  const first = lastAtOrBefore(offsets, -top - MARGIN);
  const last = lastAtOrBefore(offsets, -top + innerHeight + MARGIN);
  return { from: Math.max(first, 0), to: Math.min(last + 1, offsets.length - 1) };
}

/** The last index whose offset is not beyond `at`; 0 when all are. */
function lastAtOrBefore(offsets: Float64Array, at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Scrolls the box of the list, never the page: that one goes where the text is. */
function bring(list: HTMLElement, index: number, offset: number | null): void {
  const box = list.closest<HTMLElement>(".side");
  if (!box || box.scrollHeight <= box.clientHeight) return;
  const item = list.querySelectorAll<HTMLElement>(":scope > li[data-id]")[index];
  const base = list.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  const top =
    offset === null
      ? item
        ? item.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
        : 0
      : base + offset;
  box.scrollTo({ top: top - 24 });
}
