import { tokenRowsFor } from "../../languages/languages.ts";
import type { Span } from "../../text/span.ts";
import { toText } from "../../text/to-text.ts";
import { tokenise } from "../../tokens/tokenise.ts";
import type { Ledger } from "../ledger.ts";
import { endOf } from "../queries/until.ts";
import type { ClaimQuery } from "./claim.ts";
import { type Judgement, judgements } from "./judgements.ts";
import { type Claim, claimId } from "./make-claim.ts";
import { type StoredOccurrence, statementId } from "./occurrences.ts";

type Tokens = ReturnType<typeof tokenise>;

/** One wording of a claim in its sentence. */
export interface Wording {
  /** The proposition's id. */
  readonly id: string;
  readonly statement: string;
  /** The name of its article, its title and language. */
  readonly document: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly version: string;
  readonly publisher: string | null;
  /** When its article came out; of a live blog its entry. */
  readonly published: string | null;
  readonly spans: readonly Span[];
  /** Where the sentence around them begins in the article, and its text; "" where the text was taken out. */
  readonly sentence: { readonly start: number; readonly text: string };
}

/** Every wording of a claim, in the order of publication, and what people have decided about it. */
export async function claimDetail(
  ledger: Ledger,
  found: Claim,
  query: ClaimQuery = {},
): Promise<{ readonly wordings: readonly Wording[]; readonly judgements: readonly Judgement[] }> {
  // A claim may have begun with another of its statements when it was judged.
  const subjects = found.occurrences.map(({ id }) => claimId(id));
  const until = query.recordedBy === undefined ? {} : { recordedBy: endOf(query.recordedBy) };
  return {
    wordings: await wordingsOf(ledger, found.occurrences),
    judgements: await judgements(ledger, { subjectKind: "claim", subject: subjects, ...until }),
  };
}

/** Occurrences with their sentences; each article is cut into sentences once. */
export async function wordingsOf(
  ledger: Ledger,
  occurrences: readonly StoredOccurrence[],
): Promise<readonly Wording[]> {
  const versions = [...new Set(occurrences.map(({ version }) => version))];
  const rows = await ledger.database.reads
    .selectFrom("versions")
    .leftJoin("texts", "texts.version", "versions.key")
    .select(["versions.key", "versions.id", "versions.name", "versions.title", "versions.language"])
    .select(["versions.publisher", "texts.content"])
    .where("versions.key", "in", versions)
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const cut = new Map<number, Tokens>();
  return occurrences.map((occurrence): Wording => {
    const row = byKey.get(occurrence.version)!;
    const text = row.content ?? "";
    const tokens = cut.get(row.key) ?? tokensOf(text);
    cut.set(row.key, tokens);
    const { spans } = occurrence.proposition;
    return {
      id: occurrence.id,
      statement: statementId(occurrence),
      document: row.name,
      title: row.title,
      language: row.language,
      version: row.id,
      publisher: row.publisher,
      published: occurrence.published,
      spans,
      sentence: sentenceAround(text, tokens, spans),
    };
  });
}

function tokensOf(content: string): Tokens {
  const text = toText({ text: content });
  return tokenise(text, tokenRowsFor(text.language));
}

/** The sentence or sentences that hold the spans. */
function sentenceAround(
  text: string,
  { sentences, starts, ends }: Tokens,
  spans: readonly Span[],
): { start: number; text: string } {
  const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const held = sentences.filter(({ first, last }) => ends[last - 1]! > from && starts[first]! < to);
  if (held.length === 0) return { start: from, text: text.slice(from, to) };
  const start = starts[held[0]!.first]!;
  return { start, text: text.slice(start, ends[held.at(-1)!.last - 1]) };
}
