import type { Reading } from "../../../index.ts";
import { documentReading, related } from "../api.ts";
import type { DocumentItem, RelatedTo } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { address, queryIn } from "../router.ts";
import { Fetched, Notice } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { useLazy } from "../story/use-lazy.ts";
import type { Stretch } from "./passages.ts";

/** From this share of one text on it counts as a copy. */
const MOSTLY = 0.5;

interface Side {
  readonly id: string;
  readonly reading: Reading;
  readonly related: RelatedTo;
}

/** Two articles, or two versions of one, as the address names them. */
export function ComparePage() {
  const query = queryIn(address.value);
  const [a, b] = [query.get("a"), query.get("b")];
  if (!a || !b) return <Notice title={t().problem.notFound} detail={t().problem.notFoundDetail} />;
  return <Compared key={`${a} ${b}`} ids={[a, b]} />;
}

function Compared({ ids }: { ids: readonly [string, string] }) {
  const found = useResource(ids.join(" "), (signal) =>
    Promise.all(
      ids.map(async (id): Promise<Side> => {
        const [reading, near] = await Promise.all([documentReading(id, signal), related(id, signal)]);
        return { id, reading, related: near };
      }),
    ),
  );
  return <Fetched of={found.value}>{(sides) => <Both sides={inOrder(sides as [Side, Side])} />}</Fetched>;
}

/** The earlier one stands on the left. */
const inOrder = (sides: readonly [Side, Side]): readonly [Side, Side] =>
  (versionOf(sides[0]).published ?? "") <= (versionOf(sides[1]).published ?? "") ? sides : [sides[1], sides[0]];

/** The version that was asked for; the current one for a document's own id. */
const versionOf = ({ id, related: { document, versions } }: Side): DocumentItem =>
  versions.find(({ version }) => version === id) ?? document;

function Both({ sides: [a, b] }: { sides: readonly [Side, Side] }) {
  const { compare } = t();
  const isOneDocument = a.related.document.id === b.related.document.id;
  const title = isOneDocument ? compare.versions : compare.title;
  usePageTitle(title);
  const [textA, textB] = [a.reading.document.text ?? "", b.reading.document.text ?? ""];
  const cut = useLazy(async () => {
    const { passagesOf, shareOf } = await import("./passages.ts");
    const found = passagesOf(textA, textB, isOneDocument ? 1 : undefined);
    // What is marked is the smaller part: the few own sentences of a copy, the few common ones of two articles.
    return { ...found, isCopy: isOneDocument || Math.max(shareOf(found.a), shareOf(found.b)) >= MOSTLY };
  }, [textA, textB]).value;
  /** Swapped where the common words are marked. */
  const marked = (stretches: readonly Stretch[] | undefined) =>
    cut?.isCopy === false ? stretches?.map(({ common, text }) => ({ common: !common, text })) : stretches;
  const copy = a.related.copies.find(({ document }) => document.id === b.related.document.id);
  return (
    <div class="compare">
      <h1>{title}</h1>
      {copy && (
        <p>
          {compare.shared(Math.round(copy.shared * 100))} {compare.left[copy.way]}
          {copy.agencies.length > 0 && ` ${compare.credit} ${copy.agencies.join(", ")}.`}
        </p>
      )}
      <div class="drawing-row">
        <p class="faint">
          {isOneDocument ? compare.versionsLead : cut?.isCopy === false ? compare.commonLead : compare.lead}
        </p>
        {cut && (
          <SavePicture sides={[a, b]} cut={{ a: marked(cut.a)!, b: marked(cut.b)! }} heading={`laut: ${title}`} />
        )}
      </div>
      <div class="compare-sides">
        <Article
          side={a}
          stretches={marked(cut?.a)}
          own={isOneDocument ? "del" : "mark"}
          isCopy={cut?.isCopy ?? true}
        />
        <Article
          side={b}
          stretches={marked(cut?.b)}
          own={isOneDocument ? "ins" : "mark"}
          isCopy={cut?.isCopy ?? true}
        />
      </div>
    </div>
  );
}

interface PictureProps {
  readonly sides: readonly [Side, Side];
  readonly cut: { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] };
  readonly heading: string;
}

/** Both texts with their marks as a picture, and on paper. */
function SavePicture({ sides: [a, b], cut, heading }: PictureProps) {
  const { compare } = t();
  const save = async (kind: "svg" | "png") => {
    const { comparePicture } = await import("./picture.ts");
    const { savePicture, coloursOfPage, measureText } = await import("./save-picture.ts");
    const sideOf = (side: Side, stretches: readonly Stretch[]) => {
      const { publisher, name, title, published } = versionOf(side);
      const day = published === null ? t().reader.noDate : dateText(published);
      return { outlet: shown(publisher ?? name), day, title: shown(title ?? name), stretches };
    };
    const svg = comparePicture([sideOf(a, cut.a), sideOf(b, cut.b)], heading, coloursOfPage(), measureText);
    await savePicture(svg, kind, heading);
  };
  return (
    <span class="exports">
      {(["svg", "png"] as const).map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          <span class="hidden">{compare.save} </span>
          {kind.toUpperCase()}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        {compare.print}
      </button>
    </span>
  );
}

interface ArticleProps {
  readonly side: Side;
  readonly stretches: readonly Stretch[] | undefined;
  /** How what it has alone is marked. */
  readonly own: "del" | "ins" | "mark";
  /** Whether what is not marked is what both have: it is faint then. */
  readonly isCopy: boolean;
}

function Article({ side, stretches, own: Own, isCopy }: ArticleProps) {
  const { publisher, name, title, published, id, language } = versionOf(side);
  return (
    <article lang={language ?? undefined}>
      <p class="kicker">
        <bdi>{shown(publisher ?? name)}</bdi>
        <span>{published === null ? t().reader.noDate : dateText(published)}</span>
      </p>
      <h2>
        <a href={`/documents/${encodeURIComponent(id)}`}>{shown(title ?? name)}</a>
      </h2>
      <p class="compare-text">
        {stretches
          ? stretches.map(({ common, text }, i) =>
              common ? (
                <span key={i} class={Own === "mark" && isCopy ? "common" : undefined}>
                  {shown(text)}
                </span>
              ) : (
                <Own key={i} class="own">
                  {shown(text)}
                </Own>
              ),
            )
          : shown(side.reading.document.text ?? "")}
      </p>
    </article>
  );
}
