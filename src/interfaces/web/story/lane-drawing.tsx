import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import type { Signal } from "../ui.ts";
import { type Dot, LANE, type LaneLink, type Lanes, LONGEST_NAME } from "./lanes.ts";

/** Radius of an article without copies, and how much its area grows with them. */
const DOT = 5;
/** Up to the next dot of its lane, so that the number of copies stands beside a dot, and not above it. */
const ROOM = 48;

interface Props {
  readonly lanes: Lanes;
  readonly chosen: Signal<string>;
  /** Articles that are lit, all others faint; undefined for none. */
  readonly lit: ReadonlySet<string> | undefined;
}

/** The lanes as SVG. One dot at a time takes part in the tab order; arrows go from article to article. */
export function LaneDrawing({ lanes: { width, height, label, lanes, ticks, links }, chosen, lit }: Props) {
  const dots = lanes.flatMap((lane) => lane.dots);
  const first = dots.some(({ node }) => node.id === chosen.value) ? chosen.value : dots[0]?.node.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg
      class={`lanes${lit ? " dimmed" : ""}`}
      role="group"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      onKeyDown={(event) => {
        const next = nextOf(dots, chosen.value || first || "", event.key);
        if (!next) return;
        event.preventDefault();
        chosen.value = next.node.id;
        document.getElementById(domId(next))?.focus();
      }}
    >
      <title>{t().story.sources}</title>
      {ticks.map(({ x, day, gap }, i) => (
        <g key={day} class="tick">
          <path d={`M${x} 18V${height}`} stroke-dasharray={gap ? "2 4" : undefined} />
          {(i === 0 || x - (ticks[i - 1]?.x ?? 0) >= 60 || i % 3 === 0) && (
            <text x={x + 2} y={12} class="day">
              {day === "" ? t().reader.noDate : dateText(day).replace(/[ .]*\d{4}$/u, "")}
            </text>
          )}
        </g>
      ))}
      {lanes.map(({ name, y }) => (
        <path key={name} class="lane-line" d={`M${label - 8} ${y}H${width}`} />
      ))}
      {links.map((link) => (
        <Link key={`${link.edge.from}${link.edge.to}${link.edge.kind}`} link={link} chosen={chosen.value} />
      ))}
      {dots.map((dot, i) => (
        <DotMark
          key={dot.node.id}
          dot={dot}
          chosen={chosen}
          isFirst={dot.node.id === first}
          lit={lit}
          hasRoom={dots[i + 1]?.y !== dot.y || dots[i + 1]!.x - dot.x > ROOM}
        />
      ))}
      <g class="outlets">
        <rect width={label - 10} height={height} />
        {lanes.map(({ name, y }) => (
          <text key={name} x={label - 14} y={y + 4}>
            <title>{shown(name)}</title>
            {cut(shown(name))}
          </text>
        ))}
      </g>
    </svg>
  );
}

const domId = ({ node }: Dot): string => `dot-${node.id}`;
const cut = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

interface DotProps extends Pick<Props, "chosen" | "lit"> {
  readonly dot: Dot;
  readonly isFirst: boolean;
  /** For a number beside it. */
  readonly hasRoom: boolean;
}

function DotMark({ dot, chosen, isFirst, lit, hasRoom }: DotProps) {
  const { node, x, y, copies } = dot;
  const { story } = t();
  const name = [
    `${shown(node.outlet ?? node.label)}: ${shown(node.title ?? "")}`,
    node.at === null ? t().reader.noDate : dateText(node.at),
    ...(copies.length > 0 ? [story.copiesOf(copies.length)] : []),
  ].join(", ");
  const choose = () => {
    chosen.value = node.id;
  };
  const isChosen = chosen.value === node.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
    <g
      id={domId(dot)}
      class={`dot${isChosen ? " chosen" : ""}${lit?.has(node.id) ? " lit" : ""}`}
      transform={`translate(${x.toFixed(1)} ${y})`}
      role="button"
      tabindex={isFirst ? 0 : -1}
      aria-label={name}
      aria-pressed={isChosen}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
    >
      <title>{name}</title>
      <circle r={14} class="hit" />
      <circle r={radiusOf(dot)} class="disc" />
      {copies.length > 0 && (
        <text
          y={hasRoom ? 4 : -radiusOf(dot) - 2}
          x={hasRoom ? radiusOf(dot) + 2 : 0}
          text-anchor={hasRoom ? "start" : "middle"}
          class="more"
        >
          +{copies.length}
        </text>
      )}
    </g>
  );
}

const radiusOf = ({ copies }: Dot): number => Math.min(9, DOT + Math.sqrt(copies.length) * 0.9);

/** From the article to its source, bent to the left so that links of one column do not lie on each other. */
function Link({ link: { edge, from, to }, chosen }: { link: LaneLink; chosen: string }) {
  const isLit = chosen === from.node.id || chosen === to.node.id;
  const bend = Math.min(60, 12 + Math.abs(from.y - to.y) / 4);
  return (
    <g class={`link ${edge.kind}${isLit ? " lit" : ""}`}>
      <title>{`${t().story.edges[edge.kind]}: ${shown(edge.evidence ?? "")}`}</title>
      <path
        d={`M${from.x.toFixed(1)} ${from.y}C${(from.x - bend).toFixed(1)} ${from.y} ${(to.x + bend).toFixed(1)} ${to.y} ${to.x.toFixed(1)} ${to.y}`}
      />
    </g>
  );
}

/** By arrows: along the lane, or to the article of the lane above or below that is nearest in time. */
function nextOf(dots: readonly Dot[], id: string, key: string): Dot | undefined {
  const at = dots.find(({ node }) => node.id === id);
  if (!at || !key.startsWith("Arrow")) return undefined;
  const lane = dots.filter(({ y }) => y === at.y);
  if (key === "ArrowRight") return lane[lane.indexOf(at) + 1];
  if (key === "ArrowLeft") return lane[lane.indexOf(at) - 1];
  const y = at.y + (key === "ArrowDown" ? LANE.height : -LANE.height);
  const near = ({ x }: Dot) => Math.abs(x - at.x);
  return dots.filter((dot) => dot.y === y).sort((a, b) => near(a) - near(b))[0];
}
