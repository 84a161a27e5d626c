import type { Change, LinkChange, SentenceChange, VersionChange, Wording } from "../../../ledger/index.ts";
import { block, day, type Screen, said } from "../ledger/screen.ts";
import { type Piece, piece } from "../view/pieces.ts";

/** One change in a few lines, with an empty one behind it. */
export function changeView(change: Change, screen: Screen): string {
  const { palette, say } = screen;
  const isLink = "later" in change;
  const who = isLink ? change.later : change.document;
  const head = [
    piece(`${day(change.at, screen)} `, palette.faint),
    said(who.publisher ?? (isLink ? change.later.document : change.document.name), palette.heading),
    piece(" "),
    ...(isLink && change.band === "proposed" ? [piece(`${say.perhaps} `, palette.open)] : []),
    piece(say.kinds[change.kind], isLink ? palette.open : palette.heading),
    ...(isLink ? [] : [piece(": "), said(change.document.title ?? change.document.name)]),
  ];
  const body = isLink ? linkLines(change, screen) : change.kind === "new document" ? [] : versionLines(change, screen);
  return [...block("", head, screen), ...body].join("\n") + (body.length > 0 ? "\n" : "");
}

/** The words of a statement in quotation marks. */
export function wordsIn({ spans, sentence }: Wording): string {
  const parts = spans.map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start));
  return sentence.text === "" ? "" : `„${parts.join(" … ")}“`;
}

function linkLines({ later, earlier, claim }: LinkChange, screen: Screen): string[] {
  const { palette, say } = screen;
  const words = (wording: Wording) => said(wordsIn(wording) || say.textRemoved);
  // Copies of one text say the same in the same words.
  const groups = Map.groupBy(earlier, ({ slot, wording }) => `${slot} ${wordsIn(wording)}`);
  const against = [...groups.values()].flatMap((group) => {
    const [{ slot, wording }] = group as [(typeof group)[0]];
    const outlets = [...new Set(group.map(({ wording: { publisher, document } }) => publisher ?? document))];
    const where = `${outlets.join(", ")}, ${day(wording.published, screen)}`;
    const of = slot === null ? "" : `; ${say.slots[slot]}`;
    return block("    ", [words(wording), piece(" "), said(`(${where}${of})`, palette.faint)], screen);
  });
  return [...block("  ", [words(later)], screen), ...against, `  ${palette.faint(claim)}`];
}

function versionLines({ claims, sentences }: VersionChange, screen: Screen): string[] {
  const { palette, say } = screen;
  const claimed = claims.flatMap(({ before, after }) => [
    ...(before === null ? [] : block("  - ", [said(before, palette.denied)], screen, palette.denied)),
    ...(after === null ? [] : block("  + ", [said(after, palette.certain)], screen, palette.certain)),
  ]);
  if (sentences === null) return [`  ${say.textRemoved}`];
  return [
    ...(claimed.length > 0 ? [`  ${say.claims}`, ...claimed] : []),
    ...sentences.flatMap((one) => sentenceLines(one, screen)),
  ];
}

/** Gone and new words in their sentence: "[-zwölf-] {+14+}", as `git diff --word-diff` has them. */
function sentenceLines({ words }: SentenceChange, screen: Screen): string[] {
  const { denied, certain } = screen.palette;
  const pieces = words.map(({ kind, text }): Piece => {
    const shown = said(text).text;
    if (kind === "same") return piece(`${/^\s/u.test(text) ? " " : ""}${shown}${/\s$/u.test(text) ? " " : ""}`);
    return kind === "gone" ? piece(`[-${shown}-]`, denied) : piece(`{+${shown}+}`, certain);
  });
  return block("  ~ ", pieces, screen);
}
