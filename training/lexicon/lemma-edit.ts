/**
 * How a lemma is made from its form: drop two letters at `drop` ("ge" or "zu" inside a verb form), then cut `cut` letters
 * off the end, then add `add`. "mitgeteilt" -> "mitteilen" is {drop: 3, cut: 1, add: "en"}.
 */
export interface LemmaEdit {
  /** UTF-16 position of the two letters; `NO_DROP` for none. */
  readonly drop: number;
  readonly cut: number;
  readonly add: string;
}

export const NO_DROP = 255;

function suffixEdit(form: string, lemma: string): { cut: number; add: string } {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return { cut: form.length - shared, add: lemma.slice(shared) };
}

/** The edit that adds the fewest letters; without a drop where that is as good. */
export function lemmaEdit(form: string, lemma: string): LemmaEdit {
  let best: LemmaEdit = { drop: NO_DROP, ...suffixEdit(form, lemma) };
  for (let at = form.length - 3; at >= 0; at--) {
    const infix = form.slice(at, at + 2);
    if (infix !== "ge" && infix !== "zu") continue;
    const edit = { drop: at, ...suffixEdit(form.slice(0, at) + form.slice(at + 2), lemma) };
    if (edit.add.length < best.add.length) best = edit;
  }
  return best;
}
