import type { ConlluSentence } from "../../../index.ts";

/** "Case=Nom|Number=Sing" -> {"Case": "Nom", "Number": "Sing"}. */
const pairsOf = (column: string): Record<string, string> =>
  column === "_"
    ? {}
    : Object.fromEntries(column.split("|").map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));

/** A sentence as one JSON object. `head` is the number of a word, 0 for the root; `start` and `end` are UTF-16 offsets into the text. */
export function sentenceJson({ comments, rows }: ConlluSentence, document: string): string {
  const comment = (name: string): string | null =>
    comments
      .find((c) => c.startsWith(`# ${name} =`))
      ?.slice(name.length + 4)
      .trim() ?? null;
  const words = rows
    .filter((row) => row.kind === "word")
    .map(({ columns: [id, form, lemma, upos, xpos, feats, head, deprel, , misc] }) => {
      const { TokenRange } = pairsOf(misc!);
      const [start, end] = TokenRange?.split(":").map(Number) ?? [];
      return {
        id: Number(id),
        form,
        lemma,
        upos,
        xpos,
        feats: pairsOf(feats!),
        head: Number(head),
        deprel,
        start,
        end,
      };
    });
  return `${JSON.stringify({ document, id: comment("sent_id"), text: comment("text"), words })}\n`;
}
