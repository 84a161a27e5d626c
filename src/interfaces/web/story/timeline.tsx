import type { TimelineItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Fold } from "../shell/fold.tsx";
import { useMemo } from "../ui.ts";
import { type Fuzzy, fuzzyOf } from "./fuzzy.ts";

const WIDTH = 900;
const ROW = 18;
const LEFT = 8;
/** No bar is narrower, so that an instant can be seen. */
const NARROWEST = 5;
/** Bars this close do not share a row, in units of the drawing. */
const GAP = 6;
/** More rows than this are told by the list below only. */
const MOST_ROWS = 14;

interface Bar {
  readonly item: TimelineItem;
  readonly x: readonly [number, number, number, number];
  readonly row: number;
}

/** When things were said, above; when they happen, below. Ends fade over the time in which they may lie. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const { story } = t();
  const drawn = useMemo(() => draw(items), [items]);
  if (!drawn) return null;
  const { said, about, ticks } = drawn;
  const saidHeight = rowsOf(said) * ROW;
  const height = saidHeight + rowsOf(about) * ROW + 34;
  return (
    <>
      <p class="faint">{story.timelineLead}</p>
      <section class="scroll-x" tabindex={0} aria-label={`${story.timeline}: ${story.drawing}`}>
        <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="timeline-title">
          <title>{story.timeline}</title>
          {ticks.map(({ x, label }) => (
            <g key={x}>
              <path d={`M${x} 0V${height - 16}`} class="tick" />
              <text x={x + 3} y={height - 4}>
                {label}
              </text>
            </g>
          ))}
          <Bars bars={said} top={0} />
          <path d={`M0 ${saidHeight + 6}H${WIDTH}`} class="axis" />
          <Bars bars={about} top={saidHeight + 12} />
        </svg>
      </section>
      <Fold title={story.asList} count={items.length}>
        {() => (
          <ul class="timeline-list boxed">
            {items.map(({ claim, text, kind, edtf }) => (
              <li key={`${claim}${kind}${edtf}`}>
                <time title={edtf}>{dateText(edtf)}</time> {story[kind]}:{" "}
                <a href={`/claims/${encodeURIComponent(claim)}`} lang="de">
                  <bdi>{shown(text)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </>
  );
}

const rowsOf = (bars: readonly Bar[]): number => bars.reduce((most, { row }) => Math.max(most, row + 1), 0);

function Bars({ bars, top }: { bars: readonly Bar[]; top: number }) {
  return (
    <>
      {bars.map(({ item: { claim, text, kind, edtf }, x: [a, b, c, d], row }) => (
        <g key={`${claim}${edtf}`} class={kind} transform={`translate(0 ${top + row * ROW})`}>
          <title>{`${dateText(edtf)}: ${shown(text)}`}</title>
          <path d={`M${a} 7 ${b} 3V13L${a} 9Z`} class="fuzzy" />
          <path d={`M${c} 3 ${d} 7V9L${c} 13Z`} class="fuzzy" />
          <rect x={b} y={3} width={Math.max(c - b, NARROWEST)} height={10} rx={2} />
        </g>
      ))}
    </>
  );
}

function draw(items: readonly TimelineItem[]) {
  const closed = items.flatMap(({ edtf }) => fuzzyOf(edtf, { from: Number.NaN, to: Number.NaN }) ?? []);
  const instants = closed.flatMap(({ start, end }) => [...start, ...end]).filter((at) => !Number.isNaN(at));
  if (instants.length === 0) return null;
  const edge = { from: Math.min(...instants), to: Math.max(...instants) };
  const scale = (at: number) => LEFT + ((at - edge.from) / Math.max(edge.to - edge.from, 1)) * (WIDTH - 2 * LEFT);
  const timed = items.flatMap((item) => {
    const fuzzy = fuzzyOf(item.edtf, edge);
    return fuzzy ? [{ item, fuzzy }] : [];
  });
  const barsOf = (kind: TimelineItem["kind"]) =>
    stack(
      timed.filter(({ item }) => item.kind === kind),
      scale,
    );
  return { said: barsOf("said"), about: barsOf("about"), ticks: ticksOf(edge, scale) };
}

/** Each bar in the first row where it is free. */
function stack(timed: readonly { item: TimelineItem; fuzzy: Fuzzy }[], scale: (at: number) => number): Bar[] {
  const ends: number[] = [];
  return [...timed]
    .sort((a, b) => a.fuzzy.start[0] - b.fuzzy.start[0])
    .flatMap(({ item, fuzzy: { start, end } }) => {
      const x = [scale(start[0]), scale(start[1]), scale(end[0]), scale(end[1])] as const;
      const free = ends.findIndex((last) => last + GAP < x[0]);
      const row = free < 0 ? ends.length : free;
      if (row >= MOST_ROWS) return [];
      ends[row] = Math.max(x[3], x[1] + NARROWEST);
      return [{ item, x, row }];
    });
}

/** Six marks along the time. */
function ticksOf({ from, to }: { from: number; to: number }, scale: (at: number) => number) {
  const count = 6;
  return Array.from({ length: count }, (_, i) => {
    const at = from + ((to - from) * i) / count;
    return { x: Math.round(scale(at)), label: dateText(new Date(at).toISOString().slice(0, 10)) };
  });
}
