import type { TimelineItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Fold } from "../shell/fold.tsx";
import { useMemo } from "../ui.ts";
import { type Fuzzy, fuzzyOf } from "./fuzzy.ts";
import { type Axis, axisOf, tickLabels } from "./time-axis.ts";
import { type VoiceLane, voiceLanes } from "./voice-lanes.ts";

const WIDTH = 900;
const ROW = 18;
/** Where the axis begins: left of it stand the names. */
const LEFT = 178;
const RIGHT = 12;
/** No bar is narrower, so that an instant can be seen. */
const NARROWEST = 5;
/** Bars this close do not share a row, in units of the drawing. */
const GAP = 6;
/** Of a letter beside a bar, and letters that are shown there. */
const LETTER = 6;
const LONGEST_LABEL = 22;
/** Letters of a voice that fit before the axis. */
const LONGEST_VOICE = 23;
/** Radius of the largest dot. */
const LARGEST = 8;
/** Voices that have a lane. */
const MOST_LANES = 12;
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
  const { lanes, more, about, ticks, outside } = drawn;
  const saidHeight = lanes.length * ROW;
  const height = saidHeight + rowsOf(about) * ROW + 34;
  return (
    <>
      <p class="faint">{story.timelineLead}</p>
      <section class="scroll-x" tabindex={0} aria-label={`${story.timeline}: ${story.drawing}`}>
        <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby="timeline-title">
          <title>{story.timeline}</title>
          {ticks.map(({ x, label, left }) => (
            <g key={x}>
              <path d={`M${x} 0V${height - 16}`} class="tick" />
              {left !== null && (
                <text x={left} y={height - 4}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {lanes.map((lane, row) => (
            <Voice key={`${lane.by}`} lane={lane} row={row} />
          ))}
          <path d={`M0 ${saidHeight + 6}H${WIDTH}`} class="axis" />
          {about.length > 0 && (
            <text x={LEFT - 10} y={saidHeight + 24} text-anchor="end" class="voice">
              {story.about}
            </text>
          )}
          <Bars bars={about} top={saidHeight + 12} />
        </svg>
      </section>
      {more > 0 && <p class="faint">{story.moreVoices(more)}</p>}
      {outside > 0 && <p class="faint">{story.outside(outside)}</p>}
      <Fold title={story.asList} count={items.length}>
        {() => (
          <ul class="timeline-list boxed">
            {items.map(({ claim, text, language, kind, edtf, by }) => (
              <li key={`${claim}${kind}${edtf}${by}`}>
                <time title={edtf}>{dateText(edtf)}</time> {by === null ? story[kind] : <bdi>{shown(by)}</bdi>}:{" "}
                <a href={`/claims/${encodeURIComponent(claim)}`} lang={language ?? undefined}>
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

type DrawnLane = VoiceLane & {
  readonly dots: readonly { readonly x: number; readonly items: readonly TimelineItem[] }[];
};

/** What one voice said: a dot a day, the larger the more. */
function Voice({ lane: { name, short, by, dots }, row }: { lane: DrawnLane; row: number }) {
  const { reader } = t();
  const label = name !== "" ? shown(name) : by === null ? reader.theArticle : reader.unknownSpeaker;
  const fitting = label.length > LONGEST_VOICE && short !== "" ? shown(short) : label;
  const y = row * ROW + ROW / 2;
  return (
    <g class="said">
      <path d={`M${LEFT} ${y}H${WIDTH}`} class="lane" />
      <text x={LEFT - 10} y={y + 4} text-anchor="end" class="voice">
        <title>{label}</title>
        {fitting.length > LONGEST_VOICE ? `${fitting.slice(0, LONGEST_VOICE - 1)}…` : fitting}
      </text>
      {dots.map(({ x, items }) => (
        <circle key={x} cx={x} cy={y} r={Math.min(LARGEST, 3 + Math.sqrt(items.length))}>
          <title>{items.map(titleOf).join("\n")}</title>
        </circle>
      ))}
    </g>
  );
}

const rowsOf = (bars: readonly Bar[]): number => bars.reduce((most, { row }) => Math.max(most, row + 1), 0);

function Bars({ bars, top }: { bars: readonly Bar[]; top: number }) {
  return (
    <>
      {bars.map(({ item, x: [a, b, c, d], row }) => (
        <g key={`${item.claim}${item.edtf}${item.by}`} class={item.kind} transform={`translate(0 ${top + row * ROW})`}>
          <title>{titleOf(item)}</title>
          <path d={`M${a} 7 ${b} 3V13L${a} 9Z`} class="fuzzy" />
          <path d={`M${c} 3 ${d} 7V9L${c} 13Z`} class="fuzzy" />
          <text x={Math.max(d, b + NARROWEST) + 4} y={12}>
            {d + labelOf(item).length * LETTER < WIDTH ? labelOf(item) : ""}
          </text>
          <rect x={b} y={3} width={Math.max(c - b, NARROWEST)} height={10} rx={2} />
        </g>
      ))}
    </>
  );
}

function draw(items: readonly TimelineItem[]) {
  const instantsOf = (kind: TimelineItem["kind"]) =>
    items
      .filter((item) => item.kind === kind)
      .flatMap(({ edtf }) => fuzzyOf(edtf, { from: Number.NaN, to: Number.NaN }) ?? [])
      .flatMap(({ start, end }) => [...start, ...end])
      .filter((at) => !Number.isNaN(at));
  const [words, others] = [instantsOf("said"), instantsOf("about")];
  if (words.length + others.length === 0) return null;
  const axis = axisOf(words, others);
  const scale = (at: number) => LEFT + ((at - axis.from) / (axis.to - axis.from)) * (WIDTH - LEFT - RIGHT);
  const timed = items.flatMap((item) => {
    const fuzzy = fuzzyOf(item.edtf, axis);
    return fuzzy ? [{ item, fuzzy: clipped(fuzzy, axis) }] : [];
  });
  const inside = timed.flatMap(({ item, fuzzy }) => (fuzzy === null ? [] : [{ item, fuzzy }]));
  const barsOf = (kind: TimelineItem["kind"]) =>
    stack(
      inside.filter(({ item }) => item.kind === kind),
      scale,
    );
  const marks = axis.ticks.map(({ at, edtf }) => ({ x: Math.round(scale(at)), label: dateText(edtf) }));
  const lefts = tickLabels(marks, WIDTH);
  const ticks = marks.map((mark, i) => ({ ...mark, left: lefts[i]! }));
  const voices = voiceLanes(inside.map(({ item }) => item));
  const middle = new Map(inside.map(({ item, fuzzy }) => [item.edtf, (fuzzy.start[1] + fuzzy.end[0]) / 2]));
  const lanes = voices.slice(0, MOST_LANES).map(
    (lane): DrawnLane => ({
      ...lane,
      dots: lane.days.map(({ edtf, items: own }) => ({ x: Math.round(scale(middle.get(edtf)!)), items: own })),
    }),
  );
  const more = voices.length - lanes.length;
  return { lanes, more, about: barsOf("about"), ticks, outside: timed.length - inside.length };
}

/** What of it lies on the axis; null for nothing. */
function clipped({ start, end }: Fuzzy, { from, to }: Axis): Fuzzy | null {
  if (end[1] < from || start[0] > to) return null;
  const into = (at: number) => Math.min(Math.max(at, from), to);
  return { start: [into(start[0]), into(start[1])], end: [into(end[0]), into(end[1])] };
}

/** What happens, as far as there is room. */
function labelOf({ text }: TimelineItem): string {
  const label = shown(text);
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

const titleOf = ({ edtf, by, text }: TimelineItem): string =>
  `${dateText(edtf)}${by === null ? "" : `, ${shown(by)}`}: ${shown(text)}`;

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
      ends[row] = Math.max(x[3], x[1] + NARROWEST) + labelOf(item).length * LETTER;
      return [{ item, x, row }];
    });
}
