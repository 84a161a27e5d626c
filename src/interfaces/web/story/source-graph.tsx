import type { SourceEdge, SourceNode } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Fold } from "../shell/fold.tsx";
import { Switch } from "../shell/switch.tsx";
import { useMemo, useRef, useSignal } from "../ui.ts";
import { ArticleFacts } from "./article-facts.tsx";
import { CitedSources } from "./cited-sources.tsx";
import { DrawingExport } from "./drawing-export.tsx";
import { Evidence } from "./evidence.tsx";
import { LaneDrawing } from "./lane-drawing.tsx";
import { lanesOf } from "./lanes.ts";

/** Lanes that are drawn before all are asked for. */
const FIRST_LANES = 16;

interface Props {
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
}

/** Who has it from whom: outlets as lanes by time, who is cited, and the same as sentences. */
export function SourceGraph({ nodes, edges }: Props) {
  const { story } = t();
  const all = useSignal(false);
  const unfolded = useSignal(false);
  /** A node's id: of an article, or of a source whose articles are lit. */
  const chosen = useSignal("");
  const box = useRef<HTMLElement>(null);
  const lanes = useMemo(
    () => lanesOf(nodes, edges, { most: all.value ? Number.POSITIVE_INFINITY : FIRST_LANES, unfolded: unfolded.value }),
    [nodes, edges, all.value, unfolded.value],
  );
  if (nodes.length === 0) return null;
  const source = lanes.sources.find(({ node }) => node.id === chosen.value);
  return (
    <>
      <p class="faint">{story.sourcesLead}</p>
      <div class="drawing-row">
        <Switch
          on={unfolded.value}
          label={story.unfold}
          onChange={(on) => {
            unfolded.value = on;
          }}
        />
        <DrawingExport of={box} name={story.sources} />
      </div>
      <section
        ref={box}
        class="scroll-x graph-box"
        aria-label={`${story.sources}: ${story.drawing}`}
        onScroll={(event) => {
          const { style, scrollLeft } = event.currentTarget;
          style.setProperty("--scrolled", `${scrollLeft}px`);
        }}
      >
        <LaneDrawing lanes={lanes} chosen={chosen} lit={source && new Set(source.by.map(({ from }) => from))} />
      </section>
      {(lanes.hidden > 0 || all.value) && (
        <button
          type="button"
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? story.fewerLanes : story.moreLanes(lanes.hidden)}
        </button>
      )}
      <ArticleFacts lanes={lanes} nodes={nodes} edges={edges} id={chosen.value} />
      <CitedSources sources={lanes.sources} nodes={nodes} chosen={chosen} />
      <Fold title={story.asList} count={edges.length}>
        {() => <Sentences nodes={nodes} edges={edges} />}
      </Fold>
    </>
  );
}

function Sentences({ nodes, edges }: Props) {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return (
    <ul class="boxed">
      {edges.map(({ from, to, kind, evidence }) => (
        <li key={`${from}${to}${kind}`}>
          <bdi>{shown(known.get(from)?.label ?? "")}</bdi> {t().story.edges[kind]}{" "}
          <bdi>{shown(known.get(to)?.label ?? "")}</bdi>
          <Evidence words={evidence} language={known.get(from)?.language ?? null} />
        </li>
      ))}
    </ul>
  );
}
