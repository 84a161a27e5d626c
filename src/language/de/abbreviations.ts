/** Abbreviations that carry a full stop, without it; those that often stand at the end of a sentence are in `ENDING`. */
const INSIDE = new Set(
  (
    "z u d h i v s o m b a v Abb Abs Adr Art Aufl Az Bd bspw bzgl bzw ca Chr Co dgl Dipl Dir Dr Drs ehem eigtl einschl engl " +
    "entspr evtl exkl Fr frz geb gegr gem gest ggf hl Hr Hrn Hrsg Ing inkl insb insbes Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov " +
    "Dez jun Kap kath kgl lat lt Lt max min Mio Mrd Mill mind mtl Nr Nrn op Pfr phil Pkt Pos Präs Prof Red Reg rer resp röm sen sog " +
    "spez St std stellv Str svw Tel tel teilw umg ung urspr usf vgl verh versch Verf vorm Vors Vs wg wiss z.B u.a d.h i.d.R o.ä u.U " +
    "z.T z.Z v.a s.o s.u o.g i.e jr sr Sen Rep Gen Gov Mr Mrs Ms Bf Bhf Ges Hbf Kfm Ltd Mag Med med Min Oblt Hptm Uffz Univ"
  ).split(" "),
);

/** "und so weiter" ends many sentences. */
const ENDING = new Set("usw etc ff f Jh Jhd n.Chr v.Chr Inc Corp Ltd Co Std Min Sek Jr Sr".split(" "));

/** Whether a word with a full stop behind it is an abbreviation: `isAbbreviation("Dr")`. */
export const isAbbreviation = (word: string): boolean => INSIDE.has(word) || ENDING.has(word);

/** Whether an abbreviation, with its full stop, can close a sentence as well: `canEndSentence("usw.")`. */
export const canEndSentence = (form: string): boolean => ENDING.has(form.slice(0, -1));
