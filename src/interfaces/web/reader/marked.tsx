import type { Span } from "../../../index.ts";
import { shown } from "./facts.ts";

/** A short text with some of it marked; spans that overlap one before them are left out. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  let at = 0;
  const pieces = spans
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      if (start < at) return [];
      const before = text.slice(at, start);
      at = end;
      return [shown(before), <mark key={start}>{shown(text.slice(start, end))}</mark>];
    });
  return (
    <>
      {pieces}
      {shown(text.slice(at))}
    </>
  );
}
