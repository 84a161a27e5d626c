import type { Lexicon } from "./lexicon.ts";
import type { Run, Syntax } from "./syntax.ts";
import { featureOf } from "./syntax-feats.ts";

/** A clause as the tree has it: a predicate with what hangs on it, down to the next predicates. */
export interface TreeClause {
  /** The token that carries the predicate: the full verb, or the noun or adjective of "ist möglich". */
  readonly head: number;
  /** Index of the clause that it stands in; -1 for a sentence's first. */
  readonly parent: number;
  /** 0 for the main clause, one more for each clause around it; a second main clause joined by "und" is no deeper. */
  readonly depth: number;
  /** Its relation to the parent clause: "ccomp", "xcomp", "advcl", "acl:relcl", "conj", "parataxis" …; "root". */
  readonly relation: string;
  /** The verb complex in text order: "teilte … mit", "hat … sagen wollen", "ist … möglich" without "möglich". */
  readonly verbs: readonly number[];
  /** The finite one of `verbs`; -1 for an infinitive clause. */
  readonly finite: number;
  /** Dictionary form of the full verb with its prefix joined, "mitteilen"; of "sein" for "ist möglich"; null without a verb. */
  readonly lemma: string | null;
  readonly subjunctive: boolean;
  readonly passive: boolean;
  /** The head word of the subject, -1 for none; a second main clause without its own shares that of the first. */
  readonly subject: number;
  /** Head words of the objects, with and without preposition, in text order. */
  readonly objects: readonly number[];
  /** Indices of the clauses that say what is said, thought or wanted: "dass …", "er sei …", "zu …". */
  readonly complements: readonly number[];
}

/** Clauses of a sentence in text order of their heads' clauses from the top down, and for each token of the sentence its clause. */
export interface TreeClauses {
  readonly clauses: readonly TreeClause[];
  /** Counted from the sentence's first token. */
  readonly clauseOf: Int32Array;
}

const CLAUSAL: ReadonlySet<string> = new Set([
  "root",
  "ccomp",
  "xcomp",
  "advcl",
  "acl",
  "acl:relcl",
  "csubj",
  "csubj:pass",
  "parataxis",
]);
const COMPLEMENTS: ReadonlySet<string> = new Set(["ccomp", "xcomp", "parataxis", "csubj"]);
const OBJECTS: ReadonlySet<string> = new Set(["obj", "iobj", "obl:arg"]);
const HELPERS: ReadonlySet<string> = new Set(["aux", "aux:pass", "cop"]);
const PARTICLE = "compound:prt";

/** Cuts a sentence's tree into clauses. */
export function clausesOfTree(
  forms: readonly string[],
  syntax: Syntax,
  { first, last }: Run,
  lexicon: Lexicon,
): TreeClauses {
  const { heads, labels } = syntax;
  const relation = (t: number): string => labels.deprel[syntax.deprel[t]!]!;
  const upos = (t: number): string => labels.upos[syntax.upos[t]!]!;
  const below: number[][] = Array.from({ length: last - first }, () => []);
  for (let t = first; t < last; t++) if (heads[t]! >= first && heads[t]! < last) below[heads[t]! - first]!.push(t);

  const hasHelper = (t: number): boolean => below[t - first]!.some((d) => HELPERS.has(relation(d)));
  const isVerb = (t: number): boolean => upos(t) === "VERB" || upos(t) === "AUX";
  /** A conjunct is a clause of its own where it has a verb; "xcomp" only with one: "nannte ihn mutig" is one clause. */
  const opensClause = (t: number): boolean => {
    const r = relation(t);
    if (r === "xcomp" || r === "conj") return isVerb(t) || hasHelper(t);
    return CLAUSAL.has(r);
  };

  const clauseOf = new Int32Array(last - first).fill(-1);
  const found: { head: number; parent: number; own: number[] }[] = [];
  const visit = (top: number, above: number): void => {
    // A work list, as a tree may be as deep as the sentence is long.
    const work: [number, number][] = [[top, above]];
    for (let entry = work.pop(); entry; entry = work.pop()) {
      const [token, around] = entry;
      let clause = around;
      if (around < 0 || opensClause(token)) {
        clause = found.length;
        found.push({ head: token, parent: around, own: [] });
      }
      clauseOf[token - first] = clause;
      found[clause]!.own.push(token);
      for (const d of below[token - first]!.toReversed()) work.push([d, clause]);
    }
  };
  for (let t = first; t < last; t++) if (heads[t]! < first || heads[t]! >= last) visit(t, -1);

  const clauses: TreeClause[] = [];
  for (const [index, { head, parent }] of found.entries()) {
    const children = below[head - first]!;
    const with_ = (names: ReadonlySet<string>): number[] => children.filter((d) => names.has(relation(d)));
    const helpers = with_(HELPERS);
    const particle = children.find((d) => relation(d) === PARTICLE);
    const verbs = [...(isVerb(head) ? [head] : []), ...helpers, ...(particle === undefined ? [] : [particle])].sort(
      (a, b) => a - b,
    );
    const finite = verbs.find((v) => featureOf(syntax, v, "VerbForm") === "Fin" && v !== particle) ?? -1;
    const main = isVerb(head) ? head : helpers.find((d) => relation(d) === "cop");
    const own = children.find((d) => relation(d).startsWith("nsubj") && !opensClause(d));
    const above = parent < 0 ? undefined : clauses[parent];
    const joined = relation(head) === "conj" && above !== undefined;
    clauses.push({
      head,
      parent,
      depth: above === undefined ? 0 : above.depth + (joined ? 0 : 1),
      relation: relation(head),
      verbs,
      finite,
      lemma: main === undefined ? null : verbLemma(forms, main, particle, lexicon),
      subjunctive: finite >= 0 && featureOf(syntax, finite, "Mood") === "Sub",
      passive: children.some((d) => relation(d) === "aux:pass" || relation(d) === "nsubj:pass"),
      subject: own ?? (joined ? above.subject : -1),
      objects: with_(OBJECTS),
      complements: found.flatMap((other, i) =>
        other.parent === index && COMPLEMENTS.has(relation(other.head)) ? [i] : [],
      ),
    });
  }
  return { clauses, clauseOf };
}

/** "teilte … mit" -> "mitteilen"; the form itself, in small letters, where the lexicon does not know it. */
export function verbLemma(
  forms: readonly string[],
  verb: number,
  particle: number | undefined,
  lexicon: Lexicon,
): string {
  const form = forms[verb]!;
  const small = form.toLowerCase();
  const lemma = lexicon.verbLemma(form) ?? lexicon.verbLemma(small) ?? small;
  return particle === undefined ? lemma : forms[particle]!.toLowerCase() + lemma;
}
