// Words by which a sentence is cut into propositions, and a proposition turned into its opposite.

/** Deny what is said; "no longer" begins with one. */
export const negators: ReadonlySet<string> = new Set(
  "not n't n’t no never nobody none nothing neither nor cannot hardly barely scarcely".split(" "),
);

/** "not only", "not just" affirm. */
export const affirming: ReadonlySet<string> = new Set(["only", "just", "merely"]);

/** "no more than twelve", "no fewer than": a limit, and no denial. */
export const limits: ReadonlySet<string> = new Set(["more", "less", "fewer", "later", "earlier"]);

/** No word of a wording where another verb stands. */
export const auxiliaries: ReadonlySet<string> = new Set(
  "be have do will would can could may might must shall should 's 're 've 'll 'd ’s ’re ’ve ’ll ’d wo ca".split(" "),
);

/** "I", "our": of whoever speaks; "we" may be all of us. */
export const ofWhoSpeaks: ReadonlySet<string> = new Set("i me my mine our us myself ourselves".split(" "));

/** "said, added": no proposition of their own. */
export const plainSaying: ReadonlySet<string> = new Set("say add tell note explain report".split(" "));

/** Who is for one thing and against another does not say it twice. */
export const oppositeSides: ReadonlySet<string> = new Set(["for", "against", "with", "without"]);
