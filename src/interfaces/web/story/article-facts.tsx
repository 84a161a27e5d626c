import type { SourceEdge, SourceNode } from "../api-types.ts";
import { SideBySide } from "../compare/side-by-side.tsx";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Evidence } from "./evidence.tsx";
import type { Lanes } from "./lanes.ts";

interface Props {
  readonly lanes: Lanes;
  readonly nodes: readonly SourceNode[];
  readonly edges: readonly SourceEdge[];
  /** Of the article that is chosen; others show nothing. */
  readonly id: string;
}

/** What is known of the chosen article: whom it has it from, with the words that show it, and who has its text. */
export function ArticleFacts({ lanes, nodes, edges, id }: Props) {
  const { story } = t();
  const node = nodes.find((one) => one.id === id && one.kind === "document");
  if (!node)
    return (
      <p class="faint" role="status">
        {story.chooseDot}
      </p>
    );
  const names = new Map(nodes.map((one) => [one.id, one]));
  const copies = lanes.lanes.flatMap(({ dots }) => dots).find((dot) => dot.node.id === id)?.copies ?? [];
  return (
    <section class="article-facts" aria-live="polite" aria-label={shown(node.title ?? node.label)}>
      <p>
        <ArticleLink node={node} />
        <span class="faint"> · {node.at === null ? t().reader.noDate : dateText(node.at)}</span>
      </p>
      <ul>
        {edges
          .filter(({ from }) => from === id)
          .map(({ to, kind, evidence }) => (
            <li key={`${to}${kind}`}>
              {story.edges[kind]} <bdi>{shown(names.get(to)?.label ?? "")}</bdi>
              <Evidence words={evidence} language={node.language} />{" "}
              <SideBySide a={node.document} b={names.get(to)?.document ?? null} />
            </li>
          ))}
      </ul>
      {copies.length > 0 && (
        <>
          <p>{story.copiesOf(copies.length)}:</p>
          <ul class="boxed">
            {copies.map((copy) => (
              <li key={copy.id}>
                <ArticleLink node={copy} /> <SideBySide a={node.document} b={copy.document} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export const ArticleLink = ({ node: { document, outlet, label, title, language } }: { node: SourceNode }) => (
  <a href={`/documents/${encodeURIComponent(document ?? "")}`} lang={language ?? undefined}>
    <bdi>
      {shown(outlet ?? label)}
      {title !== null && `: ${shown(title)}`}
    </bdi>
  </a>
);
