import { join } from "node:path";
import { loadModels, readArticle } from "../src/index.ts";
import { tokensIn } from "./quotes/align.ts";
import { linesOf, SHARED } from "./shared.ts";

/** A speech of the Bundestag set (SpkAtt-2023, Rehbein et al.); ids are "sentence:token". */
interface Speech {
  readonly name: string;
  readonly Sentences: readonly { readonly Tokens: readonly string[] }[];
  readonly Annotations: readonly {
    readonly Message: readonly string[];
    readonly Source: readonly string[];
    readonly Cue: readonly string[];
  }[];
}

const NO_SPACE_BEFORE = /^[.,;:!?)\]“”…]$/u;

/** The text that the tokens make, and where each token stands in it. */
function rebuilt(speech: Speech): { text: string; tokens: [number, number][]; ids: Map<string, number> } {
  let text = "";
  const tokens: [number, number][] = [];
  const ids = new Map<string, number>();
  speech.Sentences.forEach(({ Tokens }, s) => {
    Tokens.forEach((token, t) => {
      if (text !== "" && !NO_SPACE_BEFORE.test(token)) text += " ";
      ids.set(`${s}:${t}`, tokens.length);
      tokens.push([text.length, text.length + token.length]);
      text += token;
    });
  });
  return { text, tokens, ids };
}

/** F1 over all tokens of the set that are message, or source, in any annotation: parliament speech as a second register. */
export async function bundestag(): Promise<string> {
  const models = await loadModels();
  const count = { message: { both: 0, gold: 0, ours: 0 }, source: { both: 0, gold: 0, ours: 0 } };
  for (const line of linesOf(join(SHARED, "data/quotes/bundestag-train.jsonl"))) {
    const speech = JSON.parse(line) as Speech;
    const { text, tokens, ids } = rebuilt(speech);
    const { statements } = readArticle({ text, language: "de" }, models);
    const gold = (part: "Message" | "Source") =>
      new Set(speech.Annotations.flatMap((a) => a[part].map((id) => ids.get(id)!)));
    const ours = {
      message: new Set(statements.flatMap((s) => tokensIn(s.quote, tokens))),
      source: new Set(statements.flatMap((s) => tokensIn(s.speaker.spans, tokens))),
    };
    for (const [part, wanted] of [
      ["message", gold("Message")],
      ["source", gold("Source")],
    ] as const) {
      count[part].gold += wanted.size;
      count[part].ours += ours[part].size;
      for (const token of ours[part]) if (wanted.has(token)) count[part].both++;
    }
  }
  const f1 = ({ both, gold, ours }: { both: number; gold: number; ours: number }) =>
    ((2 * both) / (gold + ours)).toFixed(3);
  return `message ${f1(count.message)}  source ${f1(count.source)}  (token F1)`;
}
