import type { SourceEdge, SourceNode } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { NODE, type Placed } from "./placed.ts";
import { useLazy } from "./use-lazy.ts";

/** Letters that fit into a box. */
const LONGEST_LABEL = 24;

interface Props {
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
}

/** Who has it from whom: a drawing, and the same as sentences. */
export function SourceGraph({ nodes, edges }: Props) {
  const { story } = t();
  const placed = useLazy(async () => (await import("./layout.ts")).layout(nodes, edges), [nodes, edges]).value;
  if (nodes.length === 0) return null;
  const names = new Map(nodes.map(({ id, label }) => [id, shown(label)]));
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{story.sources}</h2>
      <p class="faint">{story.sourcesLead}</p>
      <section class="scroll-x graph-box" tabindex={0} aria-label={`${story.sources}: ${story.drawing}`}>
        {placed && <Drawing placed={placed} />}
      </section>
      <details>
        <summary>{story.asList}</summary>
        <ul>
          {edges.map(({ from, to, kind, evidence }) => (
            <li key={`${from}${to}${kind}`}>
              <bdi>{names.get(from)}</bdi> {story.edges[kind]} <bdi>{names.get(to)}</bdi>
              {evidence !== null && (
                <bdi class="faint" lang="de">
                  {" "}
                  „{shown(evidence)}“
                </bdi>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Drawing({ placed: { width, height, nodes, edges } }: { placed: Placed }) {
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="sources-title"
    >
      <title>{t().story.sources}</title>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {edges.map(({ from, to, kind, points, evidence }) => (
        <g key={`${from}${to}${kind}`} class={`edge ${kind}`}>
          <title>{`${t().story.edges[kind]}${evidence === null ? "" : `: ${shown(evidence)}`}`}</title>
          <path
            d={`M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`}
            marker-end="url(#arrow)"
          />
        </g>
      ))}
      {nodes.map(({ id, kind, label, x, y }) => (
        <g key={id} class={`node ${kind}`} transform={`translate(${x - NODE.width / 2} ${y - NODE.height / 2})`}>
          <title>{shown(label)}</title>
          <rect width={NODE.width} height={NODE.height} rx={kind === "document" ? 2 : 17} />
          <text x={NODE.width / 2} y={21}>
            {cut(shown(label))}
          </text>
        </g>
      ))}
    </svg>
  );
}

const cut = (label: string): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);
