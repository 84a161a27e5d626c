import type { SyntaxModel } from "./syntax.ts";

/**
 * A model that is opened when it is first asked: the parser costs as much to open as all others together, and a short text
 * seldom needs it. Whether its files are there and whole is to be looked at before.
 */
export function lazySyntax(open: () => SyntaxModel): SyntaxModel {
  let opened: SyntaxModel | null = null;
  const model = (): SyntaxModel => {
    opened ??= open();
    return opened;
  };
  return {
    get labels() {
      return model().labels;
    },
    analyse: (forms, sentences) => model().analyse(forms, sentences),
    lemma: (forms, syntax, token) => model().lemma(forms, syntax, token),
    feats: (forms, syntax, token) => model().feats(forms, syntax, token),
  };
}
