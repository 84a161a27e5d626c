// The function words of German, which a dictionary made for spelling has only in part.
// Inflection and government after the Duden grammar (10th ed., 2022) and IDS grammis (https://grammis.ids-mannheim.de,
// "Systematische Grammatik": articles, pronouns, prepositions with the cases they govern, conjunctions, subjunctions).
// The training of the lexicon compiles these rows in; where a form stands here, its readings as article, pronoun,
// preposition or conjunction come from here alone.

import type { ClosedClass, ClosedClassRow } from "../../../language/closed-class-row.ts";

/** Endings of words that inflect like "dieser" (Duden: pronominal inflection). */
const LIKE_DIESER = {
  er: "nsm gsf dsf gp",
  e: "nsf asf np ap",
  es: "nsn asn gsm gsn",
  en: "asm dp",
  em: "dsm dsn",
} as const;

/** Endings of words that inflect like "kein" before a noun. */
const LIKE_KEIN = {
  "": "nsm nsn asn",
  e: "nsf asf np ap",
  en: "asm dp",
  em: "dsm dsn",
  er: "gsf dsf gp",
  es: "gsm gsn",
} as const;

/** Endings by which the words like "kein" differ when they stand alone: "keiner kommt", "keins ist frei". */
const ALONE = { er: "nsm gsf dsf gp", es: "nsn asn", s: "nsn asn" } as const;

/** Only the plural: "mehrere", "beide". */
const LIKE_MEHRERE = { e: "np ap", er: "gp", en: "dp" } as const;

/** The rows of a word that inflects: its stem with each ending. */
function inflected(
  is: ClosedClass,
  lemma: string,
  stem: string,
  endings: Readonly<Record<string, string>>,
  example: string,
): ClosedClassRow[] {
  return Object.entries(endings).map(([ending, cells]) => ({ is, forms: stem + ending, cells, lemma, example }));
}

const articles: readonly ClosedClassRow[] = [
  { is: "definite article", forms: "der", cells: "nsm gsf dsf gp", example: "der Minister" },
  { is: "definite article", forms: "die", cells: "nsf asf np ap", lemma: "der", example: "die Ministerin" },
  { is: "definite article", forms: "das", cells: "nsn asn", lemma: "der", example: "das Gericht" },
  { is: "definite article", forms: "den", cells: "asm dp", lemma: "der", example: "den Parteien" },
  { is: "definite article", forms: "dem", cells: "dsm dsn", lemma: "der", example: "dem Bericht zufolge" },
  { is: "definite article", forms: "des", cells: "gsm gsn", lemma: "der", example: "die Worte des Kanzlers" },
  ...inflected("indefinite article", "ein", "ein", LIKE_KEIN, "ein eine einen einem einer eines"),
];

const determiners: readonly ClosedClassRow[] = [
  ...inflected("demonstrative", "dieser", "dies", LIKE_DIESER, "dieser diese dieses diesen diesem"),
  { is: "demonstrative", forms: "dies", cells: "nsn asn", lemma: "dieser", example: "Dies teilte die Polizei mit." },
  ...inflected("demonstrative", "jener", "jen", LIKE_DIESER, "jener jene jenes jenen jenem"),
  ...inflected("demonstrative", "solcher", "solch", LIKE_DIESER, "solcher solche solches solchen solchem"),
  { is: "demonstrative", forms: "solch", example: "solch ein Fall" },
  { is: "demonstrative", forms: "derselbe", cells: "nsm", example: "derselbe Zeuge" },
  { is: "demonstrative", forms: "dieselbe", cells: "nsf asf", lemma: "derselbe", example: "dieselbe Behörde" },
  { is: "demonstrative", forms: "dasselbe", cells: "nsn asn", lemma: "derselbe", example: "dasselbe Haus" },
  { is: "demonstrative", forms: "desselben", cells: "gsm gsn", lemma: "derselbe", example: "am Abend desselben Tages" },
  { is: "demonstrative", forms: "demselben", cells: "dsm dsn", lemma: "derselbe", example: "in demselben Ort" },
  { is: "demonstrative", forms: "denselben", cells: "asm dp", lemma: "derselbe", example: "für denselben Preis" },
  { is: "demonstrative", forms: "derselben", cells: "gsf dsf gp", lemma: "derselbe", example: "in derselben Nacht" },
  { is: "demonstrative", forms: "dieselben", cells: "np ap", lemma: "derselbe", example: "dieselben Fehler" },
  { is: "demonstrative", forms: "derjenige", cells: "nsm", example: "derjenige, der zahlt" },
  { is: "demonstrative", forms: "diejenige", cells: "nsf asf", lemma: "derjenige", example: "diejenige, die zahlt" },
  { is: "demonstrative", forms: "dasjenige", cells: "nsn asn", lemma: "derjenige", example: "dasjenige, was bleibt" },
  { is: "demonstrative", forms: "desjenigen", cells: "gsm gsn", lemma: "derjenige", example: "das Recht desjenigen" },
  { is: "demonstrative", forms: "demjenigen", cells: "dsm dsn", lemma: "derjenige", example: "demjenigen, der hilft" },
  { is: "demonstrative", forms: "denjenigen", cells: "asm dp", lemma: "derjenige", example: "denjenigen, die helfen" },
  { is: "demonstrative", forms: "derjenigen", cells: "gsf dsf gp", lemma: "derjenige", example: "die Zahl derjenigen" },
  { is: "demonstrative", forms: "diejenigen", cells: "np ap", lemma: "derjenige", example: "diejenigen, die bleiben" },
  { is: "demonstrative", forms: "der", cells: "nsm dsf", example: "Der hat nichts gesagt." },
  { is: "demonstrative", forms: "die", cells: "nsf asf np ap", lemma: "der", example: "Die wissen davon." },
  { is: "demonstrative", forms: "das", cells: "nsn asn", lemma: "der", example: "Das sagte der Sprecher." },
  { is: "demonstrative", forms: "dem", cells: "dsm dsn", lemma: "der", example: "Dem sei nicht so." },
  { is: "demonstrative", forms: "den", cells: "asm", lemma: "der", example: "Den kenne er nicht." },
  { is: "demonstrative", forms: "denen", cells: "dp", lemma: "der", example: "Denen fehlt das Geld." },
  { is: "demonstrative", forms: "dessen", cells: "gsm gsn", lemma: "der", example: "der Chef und dessen Sohn" },
  { is: "demonstrative", forms: "deren derer", cells: "gsf gp", lemma: "der", example: "die Firma und deren Kunden" },
  ...inflected("determiner", "jeder", "jed", LIKE_DIESER, "jeder jede jedes jeden jedem"),
  ...inflected("determiner", "jedweder", "jedwed", LIKE_DIESER, "jedweder jedwede jedwedes jedweden jedwedem"),
  ...inflected("determiner", "jeglicher", "jeglich", LIKE_DIESER, "jeglicher jegliche jegliches jeglichen jeglichem"),
  ...inflected("determiner", "mancher", "manch", LIKE_DIESER, "mancher manche manches manchen manchem"),
  { is: "determiner", forms: "manch", lemma: "mancher", example: "manch ein Beobachter" },
  ...inflected("determiner", "aller", "all", LIKE_DIESER, "aller alle alles allen allem"),
  { is: "determiner", forms: "allen", cells: "gsm gsn", lemma: "aller", example: "Grund allen Streits" },
  { is: "determiner", forms: "all", lemma: "aller", example: "all die Jahre" },
  ...inflected(
    "determiner",
    "sämtlicher",
    "sämtlich",
    LIKE_DIESER,
    "sämtlicher sämtliche sämtliches sämtlichen sämtlichem",
  ),
  ...inflected("determiner", "einiger", "einig", LIKE_DIESER, "einiger einige einiges einigen einigem"),
  ...inflected("determiner", "etlicher", "etlich", LIKE_DIESER, "etlicher etliche etliches etlichen etlichem"),
  ...inflected(
    "determiner",
    "irgendwelcher",
    "irgendwelch",
    LIKE_DIESER,
    "irgendwelcher irgendwelche irgendwelches irgendwelchen irgendwelchem",
  ),
  ...inflected("determiner", "vieler", "viel", LIKE_DIESER, "vieler viele vieles vielen vielem"),
  ...inflected("determiner", "weniger", "wenig", LIKE_DIESER, "weniger wenige weniges wenigen wenigem"),
  { is: "determiner", forms: "viel wenig mehr weniger genug etwas", example: "mehr Geld, weniger Zeit, viel Ärger" },
  ...inflected("determiner", "anderer", "ander", LIKE_DIESER, "anderer andere anderes anderen anderem"),
  {
    is: "determiner",
    forms: "anderen",
    cells: "gsm gsn gsf dsf dsm dsn gp np ap",
    lemma: "anderer",
    example: "die anderen",
  },
  { is: "determiner", forms: "andere", cells: "nsm nsn asn", lemma: "anderer", example: "der andere Fahrer" },
  {
    is: "determiner",
    forms: "andern",
    cells: "asm gsm gsn gsf dsf dsm dsn gp np ap dp",
    lemma: "anderer",
    example: "die andern",
  },
  { is: "determiner", forms: "meiste", cells: "nsm nsf nsn asf asn", example: "das meiste Geld" },
  {
    is: "determiner",
    forms: "meisten",
    cells: "np gp dp ap gsn dsf dsn",
    lemma: "meiste",
    example: "die meisten Städte",
  },
  { is: "determiner", forms: "selbe", cells: "nsm nsf nsn asf asn", example: "die selbe Frage" },
  {
    is: "determiner",
    forms: "selben",
    cells: "gsm gsf gsn dsm dsf dsn asm np gp dp ap",
    lemma: "selbe",
    example: "im selben Jahr",
  },
  { is: "determiner", forms: "paar bisschen", example: "ein paar Tage" },
  ...inflected("determiner", "mehrere", "mehrer", LIKE_MEHRERE, "mehrere mehrerer mehreren"),
  ...inflected("determiner", "beide", "beid", LIKE_MEHRERE, "beide beider beiden"),
  { is: "determiner", forms: "beiden", cells: "np ap gp", lemma: "beide", example: "die beiden Länder" },
  { is: "determiner", forms: "beides", cells: "nsn asn", lemma: "beide", example: "Beides sei möglich." },
  ...inflected("determiner", "kein", "kein", LIKE_KEIN, "kein keine keinen keinem keiner keines"),
  ...inflected("indefinite pronoun", "kein", "kein", ALONE, "keiner keines keins"),
  ...inflected(
    "determiner",
    "irgendein",
    "irgendein",
    LIKE_KEIN,
    "irgendein irgendeine irgendeinen irgendeinem irgendeiner irgendeines",
  ),
  {
    is: "determiner",
    forms: "zweierlei dreierlei vielerlei allerlei keinerlei mancherlei solcherlei derlei",
    example: "keinerlei Hinweise",
  },
];

/** Stem before a vowel ending, form without ending, lemma. */
const possessiveStems = [
  ["mein", "mein"],
  ["dein", "dein"],
  ["sein", "sein"],
  ["ihr", "ihr"],
  ["Ihr", "Ihr"],
  ["unser", "unser"],
  ["unsr", "unser"],
  ["euer", "euer"],
  ["eur", "euer"],
] as const;

const possessives: readonly ClosedClassRow[] = possessiveStems.flatMap(([stem, lemma]) => {
  const example = `${stem} ${stem}e ${stem}en ${stem}em ${stem}er ${stem}es ${stem}s`;
  const short = stem !== "unsr" && stem !== "eur";
  const rows = [
    ...inflected("possessive", lemma, stem, LIKE_KEIN, example),
    ...inflected("possessive", lemma, stem, ALONE, example),
  ];
  // "unsr-" and "eur-" only stand before an ending, "euer" only without one; "Ihrs" and "unsers" are no possessives here.
  return rows.filter(({ forms }) =>
    short ? stem !== "euer" || forms === stem : forms !== stem && forms !== `${stem}s`,
  );
});

const pronouns: readonly ClosedClassRow[] = [
  { is: "personal pronoun", forms: "ich", cells: "nsm nsf nsn", person: "1s", example: "Ich habe nichts gewusst." },
  { is: "personal pronoun", forms: "mich", cells: "asm asf asn", lemma: "ich", example: "Das freut mich." },
  { is: "personal pronoun", forms: "mir", cells: "dsm dsf dsn", lemma: "ich", example: "Er hat mir geschrieben." },
  { is: "personal pronoun", forms: "du", cells: "nsm nsf nsn", person: "2s", example: "Du hast recht." },
  { is: "personal pronoun", forms: "dich", cells: "asm asf asn", lemma: "du", example: "Ich rufe dich an." },
  { is: "personal pronoun", forms: "dir", cells: "dsm dsf dsn", lemma: "du", example: "Das steht dir frei." },
  { is: "personal pronoun", forms: "er", cells: "nsm", person: "3s", example: "Er habe das Haus verlassen." },
  { is: "personal pronoun", forms: "ihn", cells: "asm", lemma: "er", example: "Die Polizei nahm ihn fest." },
  { is: "personal pronoun", forms: "ihm", cells: "dsm dsn", lemma: "er", example: "Ihm zufolge ist die Lage ruhig." },
  { is: "personal pronoun", forms: "es", cells: "nsn asn", person: "3s", example: "Es gebe Verletzte." },
  { is: "personal pronoun", forms: "sie", cells: "nsf asf", person: "3s", example: "Sie bestritt den Vorwurf." },
  { is: "personal pronoun", forms: "sie", cells: "np ap", person: "3p", example: "Sie seien auf dem Weg." },
  { is: "personal pronoun", forms: "ihr", cells: "dsf", lemma: "sie", example: "Man habe ihr gedroht." },
  { is: "personal pronoun", forms: "ihnen", cells: "dp", lemma: "sie", example: "Er dankte ihnen." },
  { is: "personal pronoun", forms: "wir", cells: "np", person: "1p", example: "Wir warten ab." },
  { is: "personal pronoun", forms: "uns", cells: "dp ap", lemma: "wir", example: "Das hilft uns nicht." },
  { is: "personal pronoun", forms: "ihr", cells: "np", person: "2p", example: "Ihr könnt gehen." },
  { is: "personal pronoun", forms: "euch", cells: "dp ap", lemma: "ihr", example: "Ich danke euch." },
  { is: "personal pronoun", forms: "Sie", cells: "np ap", person: "3p", example: "Haben Sie das gesehen?" },
  { is: "personal pronoun", forms: "Ihnen", cells: "dp", lemma: "Sie", example: "Ich danke Ihnen." },
  {
    is: "personal pronoun",
    forms: "meiner deiner seiner ihrer unser euer",
    cells: "gsm gsf gsn gp",
    example: "Sie gedachten seiner.",
  },
  {
    is: "reflexive pronoun",
    forms: "sich",
    cells: "dsm dsf dsn dp asm asf asn ap",
    example: "Sie äußerte sich nicht.",
  },
  { is: "reflexive pronoun", forms: "mich", cells: "asm asf asn", lemma: "sich", example: "Ich freue mich." },
  { is: "reflexive pronoun", forms: "dich", cells: "asm asf asn", lemma: "sich", example: "Du irrst dich." },
  {
    is: "reflexive pronoun",
    forms: "mir dir",
    cells: "dsm dsf dsn",
    lemma: "sich",
    example: "Ich kann es mir vorstellen.",
  },
  { is: "reflexive pronoun", forms: "uns euch", cells: "dp ap", lemma: "sich", example: "Wir haben uns geeinigt." },
  { is: "reflexive pronoun", forms: "einander", cells: "dp ap", example: "Sie warfen einander Betrug vor." },
  { is: "indefinite pronoun", forms: "man", cells: "nsm", person: "3s", example: "Man prüfe den Fall." },
  {
    is: "indefinite pronoun",
    forms: "jemand niemand irgendjemand",
    cells: "nsm dsm asm",
    example: "Niemand wurde verletzt.",
  },
  {
    is: "indefinite pronoun",
    forms: "jemanden niemanden irgendjemanden",
    cells: "asm",
    example: "Sie traf niemanden an.",
  },
  {
    is: "indefinite pronoun",
    forms: "jemandem niemandem irgendjemandem",
    cells: "dsm",
    example: "Er sagte es niemandem.",
  },
  {
    is: "indefinite pronoun",
    forms: "jemandes niemandes jemands niemands",
    cells: "gsm",
    example: "in niemandes Auftrag",
  },
  { is: "indefinite pronoun", forms: "jedermann", cells: "nsm dsm asm", example: "Das weiß jedermann." },
  {
    is: "indefinite pronoun",
    forms: "jedermanns",
    cells: "gsm",
    lemma: "jedermann",
    example: "nicht jedermanns Sache",
  },
  {
    is: "indefinite pronoun",
    forms: "etwas nichts nix alles irgendetwas irgendwas sowas allerlei",
    cells: "nsn dsn asn",
    example: "Nichts deutet darauf hin.",
  },
  { is: "indefinite pronoun", forms: "irgendwer", cells: "nsm", example: "Irgendwer muss es wissen." },
  {
    is: "indefinite pronoun",
    forms: "irgendwen",
    cells: "asm",
    lemma: "irgendwer",
    example: "Hat sie irgendwen gesehen?",
  },
  { is: "indefinite pronoun", forms: "irgendwem", cells: "dsm", lemma: "irgendwer", example: "Das gehört irgendwem." },
  ...inflected(
    "indefinite pronoun",
    "einer",
    "ein",
    { ...ALONE, e: "nsf asf", en: "asm", em: "dsm dsn" },
    "einer eines eins eine einen einem",
  ),
  {
    is: "indefinite pronoun",
    forms: "meinesgleichen deinesgleichen seinesgleichen ihresgleichen unseresgleichen",
    cells: "nsn dsn asn",
    example: "Der Fund sucht seinesgleichen.",
  },
  { is: "indefinite pronoun", forms: "selbst selber", example: "Der Täter selbst schwieg." },
];

const relatives: readonly ClosedClassRow[] = [
  { is: "relative pronoun", forms: "der", cells: "nsm dsf", example: "ein Mann, der schwieg" },
  { is: "relative pronoun", forms: "die", cells: "nsf asf np ap", lemma: "der", example: "die Frau, die ihn sah" },
  { is: "relative pronoun", forms: "das", cells: "nsn asn", lemma: "der", example: "das Auto, das brannte" },
  { is: "relative pronoun", forms: "den", cells: "asm", lemma: "der", example: "der Plan, den er vorlegte" },
  { is: "relative pronoun", forms: "dem", cells: "dsm dsn", lemma: "der", example: "das Dorf, in dem sie lebt" },
  { is: "relative pronoun", forms: "denen", cells: "dp", lemma: "der", example: "die Leute, denen er half" },
  { is: "relative pronoun", forms: "dessen", cells: "gsm gsn", lemma: "der", example: "der Konzern, dessen Chef ging" },
  {
    is: "relative pronoun",
    forms: "deren derer",
    cells: "gsf gp",
    lemma: "der",
    example: "die Stadt, deren Brücken gesperrt sind",
  },
  ...inflected("relative pronoun", "welcher", "welch", LIKE_DIESER, "welcher welche welches welchen welchem"),
  ...inflected("interrogative determiner", "welcher", "welch", LIKE_DIESER, "welcher welche welches welchen welchem"),
  { is: "interrogative determiner", forms: "welch", lemma: "welcher", example: "Welch ein Irrtum!" },
  { is: "interrogative determiner", forms: "wieviel", example: "Wieviel Geld fehlt?" },
  { is: "interrogative determiner", forms: "wessen", cells: "gsm", lemma: "wer", example: "Wessen Auto ist das?" },
  { is: "interrogative pronoun", forms: "wer", cells: "nsm", example: "Wer dahintersteckt, ist unklar." },
  { is: "interrogative pronoun", forms: "wen", cells: "asm", lemma: "wer", example: "Unklar ist, wen er meinte." },
  { is: "interrogative pronoun", forms: "wem", cells: "dsm", lemma: "wer", example: "Wem gehört das Boot?" },
  { is: "interrogative pronoun", forms: "was", cells: "nsn asn", example: "Was geschah, ist unklar." },
  { is: "relative pronoun", forms: "was", cells: "nsn asn", example: "alles, was bekannt ist" },
  { is: "relative pronoun", forms: "wer", cells: "nsm", example: "Wer zahlt, darf mitreden." },
];

const prepositions: readonly ClosedClassRow[] = [
  {
    is: "preposition",
    forms: "durch für gegen ohne um wider per pro via kontra contra à",
    cells: "a",
    example: "gegen den Plan",
  },
  { is: "preposition", forms: "bis je", cells: "a", example: "bis nächsten Montag" },
  {
    is: "preposition",
    forms:
      "aus bei mit nach seit von zu gegenüber außer binnen nahe nebst samt mitsamt zuwider entgegen gemäß zuliebe fern getreu ab nächst zunächst vis-à-vis",
    cells: "d",
    example: "nach Angaben der Polizei",
  },
  {
    is: "preposition",
    forms: "laut zufolge dank trotz wegen während statt anstatt mangels mittels",
    cells: "g d",
    example: "laut dem Bericht",
  },
  {
    is: "preposition",
    forms: "an auf hinter in neben über unter vor zwischen",
    cells: "d a",
    example: "vor dem Gericht",
  },
  { is: "preposition", forms: "entlang", cells: "g d a", example: "den Fluss entlang" },
  {
    is: "preposition",
    forms:
      "abseits abzüglich angesichts anhand anlässlich anstelle aufgrund außerhalb ausschließlich ausweislich behufs beiderseits betreffs bezüglich diesseits einschließlich exklusive halber hinsichtlich infolge inklusive inmitten innerhalb jenseits kraft längs längsseits links mithilfe namens nördlich nordöstlich nordwestlich ob oberhalb östlich punkto rechts rücksichtlich seitens seitlich südlich südöstlich südwestlich unbeschadet unerachtet unfern ungeachtet unterhalb unweit vermittels vermöge vorbehaltlich westlich zeit zugunsten zulasten zuungunsten zuzüglich zwecks eingedenk vonseiten aufseiten",
    cells: "g",
    example: "aufgrund des Sturms",
  },
  {
    is: "preposition",
    forms: "zugunsten zulasten innerhalb außerhalb inklusive zuzüglich abzüglich einschließlich angesichts",
    cells: "d",
    example: "innerhalb drei Tagen",
  },
  { is: "preposition", forms: "betreffend ausgenommen eingerechnet", cells: "a", example: "den Vertrag betreffend" },
  { is: "preposition", forms: "entsprechend", cells: "d", example: "dem Antrag entsprechend" },
  { is: "preposition", forms: "minus plus versus vs", cells: "n d a", example: "plus fünf Prozent" },
  { is: "preposition", forms: "inkl. exkl. zzgl. bzgl.", cells: "g d", example: "zzgl. der Steuer" },
  { is: "preposition", forms: "v.", cells: "d", lemma: "von", example: "im Jahr 44 v. Chr." },
  { is: "preposition", forms: "n.", cells: "d", lemma: "nach", example: "im Jahr 79 n. Chr." },
  { is: "preposition", forms: "als wie", cells: "n g d a", example: "Er gilt als Favorit." },
];

const contractions: readonly ClosedClassRow[] = [
  { is: "contraction", forms: "am", cells: "dsm dsn", lemma: "an", example: "am Abend" },
  { is: "contraction", forms: "ans", cells: "asn", lemma: "an", example: "ans Ufer" },
  { is: "contraction", forms: "aufs", cells: "asn", lemma: "auf", example: "aufs Land" },
  { is: "contraction", forms: "beim", cells: "dsm dsn", lemma: "bei", example: "beim Treffen" },
  { is: "contraction", forms: "durchs", cells: "asn", lemma: "durch", example: "durchs Ziel" },
  { is: "contraction", forms: "fürs", cells: "asn", lemma: "für", example: "fürs Erste" },
  { is: "contraction", forms: "hinterm", cells: "dsm dsn", lemma: "hinter", example: "hinterm Haus" },
  { is: "contraction", forms: "hinters", cells: "asn", lemma: "hinter", example: "hinters Licht" },
  { is: "contraction", forms: "im", cells: "dsm dsn", lemma: "in", example: "im Parlament" },
  { is: "contraction", forms: "ins", cells: "asn", lemma: "in", example: "ins Krankenhaus" },
  { is: "contraction", forms: "überm", cells: "dsm dsn", lemma: "über", example: "überm See" },
  { is: "contraction", forms: "übers", cells: "asn", lemma: "über", example: "übers Jahr" },
  { is: "contraction", forms: "ums", cells: "asn", lemma: "um", example: "ums Leben" },
  { is: "contraction", forms: "unterm", cells: "dsm dsn", lemma: "unter", example: "unterm Strich" },
  { is: "contraction", forms: "unters", cells: "asn", lemma: "unter", example: "unters Dach" },
  { is: "contraction", forms: "vom", cells: "dsm dsn", lemma: "von", example: "vom Montag" },
  { is: "contraction", forms: "vorm", cells: "dsm dsn", lemma: "vor", example: "vorm Haus" },
  { is: "contraction", forms: "vors", cells: "asn", lemma: "vor", example: "vors Tor" },
  { is: "contraction", forms: "zum", cells: "dsm dsn", lemma: "zu", example: "zum Schluss" },
  { is: "contraction", forms: "zur", cells: "dsf", lemma: "zu", example: "zur Wahl" },
];

const conjunctions: readonly ClosedClassRow[] = [
  {
    is: "coordinating conjunction",
    forms:
      "und oder aber sondern denn sowie beziehungsweise bzw bzw. resp. u. o. respektive doch jedoch weder noch entweder sowohl plus & wie und/oder",
    example: "nicht heute, sondern morgen",
  },
  {
    is: "subordinating conjunction",
    forms:
      "dass daß weil ob wenn falls obwohl obgleich obschon obzwar wenngleich wiewohl während nachdem bevor ehe bis seit seitdem sobald solange sooft sofern soweit soviel damit indem indes indessen da als wie sodass weshalb wohingegen wogegen zumal insofern insoweit inwiefern inwieweit nun so auch wobei wodurch womit wonach woraufhin worauf wofür ohne statt anstatt außer gleichwohl trotzdem ungeachtet wennschon kaum je",
    example: "Er sagte, dass er komme.",
  },
  { is: "comparing conjunction", forms: "als wie denn", example: "mehr als zehn" },
  { is: "infinitive conjunction", forms: "um ohne statt anstatt außer", example: "um Zeit zu gewinnen" },
  { is: "infinitive conjunction", forms: "zu", example: "Er versuchte zu fliehen." },
];

const adverbs: readonly ClosedClassRow[] = [
  {
    is: "adverb",
    forms:
      "dabei dadurch dafür dagegen daher dahin dahinter damit danach daneben daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen dran drauf draus drin drüber drum drunter hierbei hierdurch hierfür hiergegen hierher hierhin hiermit hiernach hieran hierauf hieraus hierin hierüber hierunter hiervon hierzu hierzulande demgegenüber demgemäß demnach demzufolge deswegen deshalb dementsprechend dessentwegen dennoch infolgedessen stattdessen trotzdem gleichwohl nichtsdestotrotz nichtsdestoweniger folglich somit mithin sonst andernfalls ansonsten allerdings hingegen indessen zudem außerdem überdies ferner weiters ebenfalls ebenso gleichfalls desgleichen",
    example: "Darüber wurde nicht gesprochen.",
  },
  {
    is: "adverb",
    forms:
      "heute gestern morgen vorgestern übermorgen jetzt nun nunmehr bald bislang bisher seither inzwischen mittlerweile unterdessen derzeit zurzeit gegenwärtig momentan gerade eben soeben vorhin kürzlich neulich jüngst zuletzt zunächst zuerst anfangs anschließend danach später früher damals einst ehemals schon bereits noch erst immer stets nie niemals oft öfter oftmals häufig manchmal mitunter gelegentlich bisweilen zuweilen selten wieder abermals erneut wiederum endlich schließlich letztlich letztendlich sofort umgehend unverzüglich sogleich gleich zugleich gleichzeitig dann demnächst künftig fortan zuvor vorher nachher hinterher seinerzeit jederzeit jemals je einmal zweimal dreimal mehrmals nochmals nochmal diesmal jedesmal nachts tags abends morgens mittags vormittags nachmittags montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags werktags feiertags jahrelang monatelang wochenlang tagelang stundenlang minutenlang jahrzehntelang rechtzeitig vorerst einstweilen",
    example: "Bislang gab es keine Bestätigung.",
  },
  {
    is: "adverb",
    forms:
      "hier da dort dorthin dorther hierher hin her oben unten vorn vorne hinten links rechts innen außen drinnen draußen drüben überall nirgends nirgendwo irgendwo irgendwohin anderswo woanders andernorts vielerorts mancherorts allerorten fort weg heim daheim zuhause zurück vorbei vorwärts rückwärts aufwärts abwärts seitwärts bergauf bergab stadteinwärts stadtauswärts landesweit bundesweit weltweit europaweit deutschlandweit hinauf hinab hinaus hinein hinunter hinüber hinzu herauf herab heraus herein herunter herüber herum empor entlang umher unterwegs",
    example: "Dort seien Schüsse gefallen.",
  },
  {
    is: "adverb",
    forms:
      "auch nur sogar selbst gar ganz sehr zu so ziemlich recht fast beinahe nahezu kaum etwa ungefähr rund circa ca zirka knapp gut mindestens wenigstens zumindest höchstens maximal minimal allenfalls bestenfalls schlimmstenfalls jedenfalls keinesfalls gegebenenfalls womöglich möglicherweise vielleicht wohl offenbar offensichtlich angeblich vermutlich wahrscheinlich mutmaßlich anscheinend scheinbar sicher sicherlich gewiss bestimmt zweifellos fraglos freilich natürlich selbstverständlich bekanntlich tatsächlich wirklich eigentlich überhaupt ohnehin sowieso immerhin eher vielmehr mehr weniger meist meistens größtenteils teils teilweise insgesamt allein alleine lediglich bloß ausschließlich insbesondere besonders hauptsächlich vornehmlich nämlich zwar halt ja doch mal denn eh eben leider hoffentlich erfreulicherweise glücklicherweise bedauerlicherweise unglücklicherweise überraschenderweise normalerweise üblicherweise möglichst umso desto anders gern gerne lieber kurzerhand durchaus keineswegs überaus äußerst höchst zutiefst weitgehend weitaus schlichtweg geradezu regelrecht sozusagen gewissermaßen einigermaßen gleichermaßen dermaßen folgendermaßen zusammen miteinander gegeneinander untereinander voneinander nacheinander nebeneinander zueinander aufeinander auseinander beisammen beziehungsweise bzw respektive usw etc genauso ebenso geradeso umsonst vergebens insofern insoweit irgendwie irgendwann irgendwas sonst erst einzig bereits nochmal diesbezüglich zuallererst vorab voraus generell sowohl weder entweder jedoch aber allzu viel wenig genug etwas",
    example: "Offenbar sei niemand verletzt worden.",
  },
  {
    is: "adverb",
    forms:
      "ca. etc. usw. usf. ggf. evtl. mind. max. min. z.B. u.a. d.h. v.a. i.d.R. u.U. m.E. o.ä. z.T. vgl. sog. bzw. ff. bisschen ihrerseits seinerseits meinerseits unsererseits andererseits einerseits jeweils rundum schätzungsweise scharenweise verständlicherweise allzeit allseits am",
    example: "Es gab ca. 200 Zuschauer.",
  },
  {
    is: "adjective",
    forms: "imstande außerstande publik online offline top super klasse prima okay ok zuhause leid schuld wert los",
    example: "Das Portal ist wieder online.",
  },
  {
    is: "interrogative adverb",
    forms:
      "wann wo woher wohin warum weshalb weswegen wieso wie inwiefern inwieweit wieviel wobei wodurch wofür wogegen wohinter womit wonach woran worauf woraufhin woraus worin worüber worum worunter wovon wovor wozu",
    example: "Unklar blieb, warum der Zug entgleiste.",
  },
  {
    is: "negation",
    forms: "nicht nie niemals nirgends nirgendwo keinesfalls keineswegs mitnichten nein",
    example: "Das treffe nicht zu.",
  },
];

const others: readonly ClosedClassRow[] = [
  {
    is: "numeral",
    forms:
      "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend hunderttausend zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert zweitausend dreitausend viertausend fünftausend zehntausend einhundert eintausend zwo dutzend zweier dreier anderthalb eineinhalb zweieinhalb dreieinhalb",
    cells: "np gp dp ap",
    example: "drei Verletzte",
  },
  {
    is: "verb particle",
    forms:
      "ab an auf aus bei da dabei dafür dagegen daher dahin danieder dar daran darauf darum davon davor dazu dazwischen drauf drein durch ein einher empor entgegen entlang entzwei fehl feil fern fest fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab hinan hinauf hinaus hindurch hinein hinterher hinüber hinunter hinweg hinzu hoch inne klar los mit nach nahe nieder offen preis raus rein ran rauf rum runter sicher stand statt teil tot über überein um umher umhin unter vor voran voraus vorbei vorher vorüber vorweg weg weiter wett wieder zu zufrieden zugrunde zurecht zurück zusammen zustande zutage zuvor zuwider bekannt bereit bevor kund leid not recht richtig schwer still übel übrig vorlieb wahr",
    example: "Er teilte mit, sie reise ab.",
  },
];

export const closedClass: readonly ClosedClassRow[] = [
  ...articles,
  ...determiners,
  ...possessives,
  ...pronouns,
  ...relatives,
  ...prepositions,
  ...contractions,
  ...conjunctions,
  ...adverbs,
  ...others,
];
