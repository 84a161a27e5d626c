import { paragraphsOf, type Statement } from "../../../index.ts";
import { t, words } from "../messages/messages.ts";
import { point } from "../router.ts";
import { type RefObject, useMemo } from "../ui.ts";
import { certainty, type Facts, numberOf, shown } from "./facts.ts";
import { offsetAt } from "./highlight.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { contains } from "./spans.ts";
import { speakerOf } from "./store.ts";

/** More layers than this look alike. */
const DEEPEST = 3;

interface Props {
  readonly facts: Facts;
  readonly statements: readonly Statement[];
  readonly article: RefObject<HTMLDivElement | null>;
}

/** The article as it is written, with a mark for every stretch of a statement. Drawn once; choosing changes nothing in it. */
export function ArticleText({ facts, statements, article }: Props) {
  const { reader } = t();
  const paragraphs = useMemo(() => {
    const spans = paragraphsOf(facts.text);
    const cut = segmentsOf(
      spans,
      statements.map(({ quote }, index) => ({ index, quote })),
    );
    return spans.map(({ start, end }, i) => (
      <p key={start} data-start={start} data-end={end} dir="auto">
        {cut[i]!.map((segment) => (
          <Piece key={segment.start} facts={facts} statements={statements} segment={segment} />
        ))}
      </p>
    ));
    // The language of the numbers' labels is part of what is drawn.
  }, [facts, statements, reader]);
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
      {paragraphs}
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

function Piece({ facts, statements, segment }: { facts: Facts; statements: readonly Statement[]; segment: Segment }) {
  const { start, end, top, depth, begins } = segment;
  const content = shown(facts.text.slice(start, end));
  const statement = statements[top];
  const numbers = begins.map((index) => <NumberLink key={index} facts={facts} statement={statements[index]!} />);
  if (!statement) return <>{content}</>;
  return (
    <>
      {numbers}
      <mark class={`${certainty(statement)} ${statement.type} depth-${Math.min(depth, DEEPEST)}`} data-at={start}>
        {content}
      </mark>
    </>
  );
}

/** What a screen reader is told at the statement's beginning, and what others click. */
function NumberLink({ facts, statement }: { facts: Facts; statement: Statement }) {
  const { reader } = t();
  const number = numberOf(statement);
  const who =
    speakerOf(facts, statement) || (statement.type === "asserted" ? reader.theArticle : reader.unknownSpeaker);
  const label = `${reader.statement} ${number}: ${who}, ${reader.types[statement.type]}, ${words().certainty[certainty(statement)]}`;
  return (
    <a
      class={`number ${certainty(statement)}`}
      id={`in-text-${statement.id}`}
      href={`#${statement.id}`}
      aria-label={shown(label)}
    >
      {number}
    </a>
  );
}
