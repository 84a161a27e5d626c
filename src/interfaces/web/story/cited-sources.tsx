import type { SourceNode } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { type Signal, useSignal } from "../ui.ts";
import { ArticleLink } from "./article-facts.tsx";
import { Evidence } from "./evidence.tsx";
import type { CitedSource } from "./lanes.ts";

/** Sources that are shown before one is sought. */
const FIRST = 24;

interface Props {
  readonly sources: readonly CitedSource[];
  readonly nodes: readonly SourceNode[];
  readonly chosen: Signal<string>;
}

/** Who is cited, to be sought and chosen: the chosen one's articles are lit above and listed with the words. */
export function CitedSources({ sources, nodes, chosen }: Props) {
  const { story, reader } = t();
  const sought = useSignal("");
  if (sources.length === 0) return null;
  const words = sought.value.trim().toLowerCase();
  const found = sources.filter(({ node }) => node.label.toLowerCase().includes(words));
  const one = sources.find(({ node }) => node.id === chosen.value);
  const articles = new Map(nodes.map((node) => [node.id, node]));
  return (
    <section aria-labelledby="cited-title">
      <h3 id="cited-title">{story.cited}</h3>
      <label class="field cited-search">
        {story.seekSource}
        <input
          type="search"
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value;
          }}
        />
      </label>
      <ul class="cited">
        {found.slice(0, FIRST).map(({ node, by }) => (
          <li key={node.id}>
            <button
              type="button"
              class={node.kind}
              title={node.kind === "unnamed" && by.length > 1 ? story.perhapsSeveral : undefined}
              aria-pressed={chosen.value === node.id}
              onClick={() => {
                chosen.value = chosen.value === node.id ? "" : node.id;
              }}
            >
              <bdi lang={node.language ?? undefined}>{shown(node.label)}</bdi> <span class="faint">{by.length}</span>
              {node.kind === "unnamed" && <span class="hidden"> ({reader.unnamed})</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length > FIRST && <p class="faint">{story.moreSources(found.length - FIRST)}</p>}
      {one && (
        <ul class="boxed" aria-live="polite">
          {one.by.map(({ from, evidence }) => (
            <li key={`${from}${evidence}`}>
              {articles.has(from) && <ArticleLink node={articles.get(from)!} />}
              <Evidence words={evidence} language={articles.get(from)?.language ?? null} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
