import type { Statement } from "../../../index.ts";
import { printing } from "../media.ts";
import { t } from "../messages/messages.ts";
import { point } from "../router.ts";
import { type RefObject, useEffect, useMemo, useRef, useSignal } from "../ui.ts";
import { blocksOf, type Paragraph, useDrawn } from "./blocks.tsx";
import { EntryLink } from "./entries.tsx";
import { entriesOf, type Facts, shown, spansOf } from "./facts.ts";
import { offsetAt } from "./highlight.ts";
import { contains } from "./spans.ts";

interface Props {
  readonly facts: Facts;
  readonly statements: readonly Statement[];
  readonly article: RefObject<HTMLDivElement | null>;
  /** Id of what the address points at; "" for nothing. */
  readonly chosen: string;
  /** Called when all marks are there. */
  readonly onDrawn: () => void;
}

/** Characters of an article from which on its end waits until it is asked for, and those that stand before: some eight screens. */
const LONG = 15_000;
const FIRST = 8_000;

/**
 * The article as it is written, with a mark for every stretch of a statement. Choosing changes nothing in it. A very
 * long one is marked block by block, a frame each, so that the page answers from the first one on. Its end is folded, but found by the
 * browser's search, by what is chosen, and on paper.
 */
export function ArticleText({ facts, statements, article, chosen, onDrawn }: Props) {
  const { reader } = t();
  // The language of the numbers' labels is part of what is drawn.
  const generation = useRef(0);
  const paragraphs = useMemo(() => {
    generation.current++;
    return blocksOf(facts, statements);
  }, [facts, statements, reader]);
  const entries = useMemo(() => new Map(entriesOf(facts).map((entry) => [entry.start, entry])), [facts]);
  const drawn = useDrawn(paragraphs, onDrawn);
  const opened = useSignal(false);
  const isLong = facts.text.length > LONG && paragraphs.at(-1)!.start >= FIRST;
  const fold = isLong ? FIRST : Number.POSITIVE_INFINITY;
  const isBehind = chosen !== "" && spansOf(facts, chosen).some(({ end }) => end > fold);
  const isOpen = opened.value || printing.value || isBehind;
  useEffect(() => {
    if (isBehind) opened.value = true;
  }, [isBehind]);
  const drawing = ({ start, end, first, blocks }: Paragraph) => {
    const rest = blocks[drawn - first];
    const entry = entries.get(start);
    return [
      entry && <EntryLink key={entry.id} entry={entry} />,
      // New marks come in a new paragraph: the old one goes in one piece, not mark by mark.
      <p key={`${generation.current} ${start}`} data-start={start} data-end={end} dir="auto">
        {blocks.slice(0, Math.max(drawn - first, 0)).map((block) => block.drawing)}
        {rest !== undefined || drawn <= first ? shown(facts.text.slice(rest?.start ?? start, end)) : null}
      </p>,
    ];
  };
  const choose = (target: EventTarget | null) => {
    if (!(target instanceof Element) || !article.current || String(getSelection()) !== "") return;
    const at = offsetAt(article.current, target);
    const found = at === null ? undefined : innermost(statements, at);
    if (found && !target.closest("a")) point(found.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the numbers are links, and j and k go through all statements.
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on marked words is a short way to their number's link.
    <div
      ref={article}
      class="article-text"
      lang={facts.reading.document.language ?? undefined}
      onClick={(event) => choose(event.target)}
    >
      {paragraphs.filter(({ start }) => start < fold).flatMap(drawing)}
      {isLong && (
        <div
          hidden={isOpen ? undefined : "until-found"}
          ref={(rest) => rest?.addEventListener("beforematch", () => (opened.value = true))}
        >
          {paragraphs.filter(({ start }) => start >= fold).flatMap(drawing)}
        </div>
      )}
      {isLong && !isOpen && (
        <button type="button" onClick={() => (opened.value = true)}>
          {reader.wholeText(facts.text.length)}
        </button>
      )}
    </div>
  );
}

/** The statement that begins last of those at a place. */
function innermost(statements: readonly Statement[], at: number): Statement | null {
  let found: Statement | null = null;
  let start = -1;
  for (const statement of statements)
    for (const span of statement.quote)
      if (contains(span, at) && span.start >= start) {
        found = statement;
        start = span.start;
      }
  return found;
}
