import { Can, FINITE, type Lexicon } from "../../../analysis/lexicon.ts";
import type { WordGuess } from "../../../analysis/word-guess.ts";
import { modelPrefixed } from "../rows/verb-forms.ts";

const VERB_END = FINITE | Can.infinitive | Can.zuInfinitive | Can.participle1 | Can.participle2;

const ZU_AT = modelPrefixed.prefix.length;

/** "vorangetrieben" is read like "getrieben", "voranzutreiben" like "anzutreiben", "nachzujustieren" like "mitzuteilen". */
export function prefixedVerb(lexicon: Lexicon, form: string): WordGuess | null {
  for (let start = 2; start <= form.length - 3; start++) {
    if ((lexicon.bits(form.slice(0, start)) & Can.verbParticle) === 0) continue;
    const entry = lexicon.entryOfEnd(form, start, false);
    if ((lexicon.bitsOf(entry) & VERB_END) !== 0) return { entry, start, rule: "word/prefix" };
    if (!form.startsWith("zu", start)) continue;
    const infinitive = lexicon.entryOfEnd(form, start + 2, false);
    if ((lexicon.bitsOf(infinitive) & Can.infinitive) === 0) continue;
    return { entry: lexicon.entry(modelPrefixed.zuInfinitive), start: start - ZU_AT, rule: "word/prefix" };
  }
  return null;
}
