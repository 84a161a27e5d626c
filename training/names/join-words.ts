/** A sentence's words as running text: `starts` and `ends` are UTF-16 offsets of each word. */
export interface JoinedWords {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const CLOSES = /^(?:[.,;:!?)\]}…“”»%]|'s)$/u;
const OPENS = /^[([{„«]$/u;

/** Puts blanks between words, but none before what closes and behind what opens; a straight mark does both in turn. */
export function joinWords(forms: readonly string[]): JoinedWords {
  let text = "";
  let open = false;
  let glued = true;
  const starts: number[] = [];
  for (const form of forms) {
    const straight = form === '"';
    const closes = straight ? open : CLOSES.test(form);
    if (!glued && !closes) text += " ";
    starts.push(text.length);
    text += form;
    if (straight) open = !open;
    glued = straight ? open : OPENS.test(form);
  }
  return { text, starts, ends: starts.map((start, at) => start + forms[at]!.length) };
}
