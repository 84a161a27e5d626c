import type { ShownOrigin } from "../../export/claim-report/names.ts";
import { type Piece, piece } from "../view/pieces.ts";
import { type Screen, said } from "./screen.ts";

/** "Ute Moor", "Kreise der Bauverwaltung (unnamed, Nordsee-Kurier)", "Radio Treene (its own report)". */
export function originPieces({ name, kind, outlet }: ShownOrigin, { say, palette }: Screen): Piece[] {
  if (kind === "named") return [said(name, palette.certain)];
  const notes = kind === "unnamed" ? [...(name ? [say.unnamed] : []), ...(outlet ? [outlet] : [])] : [say.ownReport];
  const inBrackets = notes.length > 0 ? [piece(" ("), said(notes.join(", ")), piece(")")] : [];
  return [said(name || say.noSource, palette.possible), ...inBrackets];
}
