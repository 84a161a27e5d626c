import { paragraphsOf, type Span, type Statement } from "../../../index.ts";
import { t, words } from "../messages/messages.ts";
import { type ComponentChildren, useEffect, useMemo, useSignal } from "../ui.ts";
import { certainty, type Facts, numberOf, shown } from "./facts.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { speakerOf } from "./store.ts";

/** More layers than this look alike. */
const DEEPEST = 3;
/** Segments that are drawn together. */
const BLOCK = 500;
/** So many are drawn with the page; hardly an article has more. */
const AT_ONCE = 1500;

/** How many blocks are drawn by now: those of an ordinary article at once, of a longer one a frame each. */
export function useDrawn(paragraphs: readonly Paragraph[], onDrawn: () => void): number {
  const last = paragraphs.at(-1);
  const total = last ? last.first + last.blocks.length : 0;
  const begin = useMemo(() => firstBlocks(paragraphs), [paragraphs]);
  const state = useSignal({ paragraphs, drawn: begin });
  const drawn = state.value.paragraphs === paragraphs ? state.value.drawn : begin;
  useEffect(() => {
    if (drawn >= total) {
      onDrawn();
      return;
    }
    const frame = requestAnimationFrame(() => {
      state.value = { paragraphs, drawn: drawn + 1 };
    });
    return () => cancelAnimationFrame(frame);
  }, [paragraphs, drawn]);
  return drawn;
}

/** The number of blocks that are drawn at once: at least one. */
function firstBlocks(paragraphs: readonly Paragraph[]): number {
  let segments = 0;
  let blocks = 0;
  for (const { size } of paragraphs.flatMap((paragraph) => paragraph.blocks)) {
    segments += size;
    if (segments > AT_ONCE && blocks > 0) return blocks;
    blocks++;
  }
  return blocks;
}

export interface Paragraph extends Span {
  /** How many blocks stand before it. */
  readonly first: number;
  readonly blocks: readonly { readonly start: number; readonly size: number; readonly drawing: ComponentChildren }[];
}

/** The paragraphs in blocks; each block is made once and then left alone. An ordinary paragraph is one block. */
export function blocksOf(facts: Facts, statements: readonly Statement[]): Paragraph[] {
  const spans = paragraphsOf(facts.text);
  const cut = segmentsOf(
    spans,
    statements.map(({ quote }, index) => ({ index, quote })),
  );
  let first = 0;
  return spans.map(({ start, end }, i) => {
    const segments = cut[i]!;
    const blocks = Array.from({ length: Math.ceil(segments.length / BLOCK) }, (_, block) => {
      const part = segments.slice(block * BLOCK, (block + 1) * BLOCK);
      return {
        start: part[0]!.start,
        size: part.length,
        drawing: <Block key={part[0]!.start} {...{ facts, statements, segments: part }} />,
      };
    });
    first += blocks.length;
    return { start, end, first: first - blocks.length, blocks };
  });
}

interface BlockProps {
  readonly facts: Facts;
  readonly statements: readonly Statement[];
  readonly segments: readonly Segment[];
}

/** One component for all of its pieces: a component for each would cost more than the text does. */
const Block = ({ facts, statements, segments }: BlockProps) => (
  <>{segments.flatMap((segment) => pieceOf(facts, statements, segment))}</>
);

function pieceOf(
  facts: Facts,
  statements: readonly Statement[],
  { start, end, top, depth, begins }: Segment,
): ComponentChildren[] {
  const content = shown(facts.text.slice(start, end));
  const statement = statements[top];
  if (!statement) return [content];
  return [
    ...begins.map((index) => numberLink(facts, statements[index]!)),
    <mark
      key={start}
      class={`${certainty(statement)} ${statement.type} depth-${Math.min(depth, DEEPEST)}`}
      data-at={start}
    >
      {content}
    </mark>,
  ];
}

/** What a screen reader is told at the statement's beginning, and what others click. */
function numberLink(facts: Facts, statement: Statement) {
  const { reader } = t();
  const number = numberOf(statement);
  const who =
    speakerOf(facts, statement) || (statement.type === "asserted" ? reader.theArticle : reader.unknownSpeaker);
  const label = `${reader.statement} ${number}: ${who}, ${reader.types[statement.type]}, ${words().certainty[certainty(statement)]}`;
  return (
    <a
      key={statement.id}
      class={`number ${certainty(statement)}`}
      id={`in-text-${statement.id}`}
      href={`#${statement.id}`}
      aria-label={shown(label)}
    >
      {number}
    </a>
  );
}
