import { createHash } from "node:crypto";

/** RFC 4648 base 32 in lower case: no character that reads like another, safe in addresses and file names. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
/** 16 characters of 5 bits: among a thousand million ids, two are alike with a chance of one in two million. */
const LENGTH = 16;

/** An id made of what it stands for: a letter for the kind and 80 bits of a hash, the same in every ledger. */
export function idOf(kind: string, ...parts: readonly (string | null)[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  let id = kind;
  let bits = 0;
  let held = 0;
  for (let at = 0; id.length < kind.length + LENGTH; ) {
    if (held < 5) {
      bits = ((bits & 31) << 8) | digest[at++]!;
      held += 8;
    }
    held -= 5;
    id += ALPHABET[(bits >> held) & 31];
  }
  return id;
}
