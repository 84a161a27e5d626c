import type { Change, Slot } from "../../../ledger/index.ts";

/** Every word that the views of the ledger add to what articles say. */
export interface LedgerLabels {
  readonly articles: (number: number) => string;
  readonly begins: string;
  readonly follows: (number: number) => string;
  readonly earlierVersion: string;
  readonly claims: string;
  readonly noClaims: string;
  readonly moreClaims: (number: number) => string;
  readonly series: string;
  readonly changes: string;
  readonly history: string;
  readonly kinds: Readonly<Record<Change["kind"], string>>;
  readonly slots: Readonly<Record<Slot, string>>;
  /** In front of what is a question. */
  readonly perhaps: string;
  readonly same: string;
  readonly against: string;
  readonly deniedBy: string;
  readonly first: string;
  readonly independent: (count: number) => string;
  readonly sameOrigin: (count: number) => string;
  readonly notRecorded: (count: number) => string;
  readonly unsourced: (outlets: number) => string;
  readonly proposed: string;
  readonly unreviewed: string;
  readonly unnamed: string;
  readonly noSource: string;
  readonly ownReport: string;
  readonly events: Readonly<Record<"joined" | "left" | "moved", string>>;
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly now: string;
  readonly noLonger: string;
  readonly newly: string;
  readonly textRemoved: string;
  readonly sharedText: (percent: number) => string;
  readonly boilerplate: string;
  readonly ways: Readonly<Record<"from" | "to" | "common" | "unknown", string>>;
  readonly by: Readonly<Record<"credit" | "time", string>>;
  readonly credits: string;
  readonly passage: (words: number) => string;
  readonly sources: string;
  readonly noCopies: string;
  readonly recorded: (what: string, of: string, by: string, at: string) => string;
}

const english: LedgerLabels = {
  articles: (number) => `${number} ${number === 1 ? "article" : "articles"}`,
  begins: "begins the story",
  follows: (number) => `follows ${number}`,
  earlierVersion: "a new version of it",
  claims: "Claims",
  noClaims: "No two articles claim the same.",
  moreClaims: (number) => `${number} more with --limit`,
  series: "Counted day by day",
  changes: "What changed",
  history: "How the story grew",
  kinds: {
    "new document": "new",
    "new version": "changed",
    "returned version": "back to an earlier text",
    revises: "revises",
    contradicts: "contradicts",
    denies: "denies",
    confirms: "confirms",
    withdraws: "withdraws",
  },
  slots: {
    predicate: "what happens",
    participants: "who",
    place: "where",
    time: "when",
    quantity: "how many",
    polarity: "yes or no",
  },
  perhaps: "perhaps",
  same: "The same?",
  against: "against it",
  deniedBy: "denied by",
  first: "first told by",
  independent: (count) => `${count} independent`,
  sameOrigin: (count) => `${count} of the same origin`,
  notRecorded: (count) => `${count} not recorded`,
  unsourced: (outlets) => `told by ${outlets === 1 ? "1 outlet" : `${outlets} outlets`} without a source`,
  proposed: "proposed",
  unreviewed: "not reviewed",
  unnamed: "unnamed",
  noSource: "a source without a name",
  ownReport: "its own report",
  events: { joined: "came", left: "left", moved: "moved" },
  from: "from",
  to: "to",
  before: "before",
  now: "now",
  noLonger: "no longer",
  newly: "newly",
  textRemoved: "the text was removed",
  sharedText: (percent) => `${percent} % of the shorter text`,
  boilerplate: "only what the publisher puts under many articles: no common origin",
  ways: {
    from: "this one has it from there",
    to: "this one handed it on",
    common: "both have it from",
    unknown: "who has it from whom cannot be told",
  },
  by: { credit: "by credit", time: "by time" },
  credits: "Credits",
  passage: (words) => `${words} words`,
  sources: "Names as its sources",
  noCopies: "It shares no text with other documents.",
  recorded: (what, of, by, at) => `Recorded: ${what} for ${of}, by ${by}, ${at}.`,
};

const german: LedgerLabels = {
  articles: (number) => `${number} Artikel`,
  begins: "beginnt die Geschichte",
  follows: (number) => `folgt auf ${number}`,
  earlierVersion: "eine neue Fassung davon",
  claims: "Behauptungen",
  noClaims: "Keine zwei Artikel behaupten dasselbe.",
  moreClaims: (number) => `${number} weitere mit --limit`,
  series: "Tag für Tag gezählt",
  changes: "Was sich geändert hat",
  history: "Wie die Geschichte wuchs",
  kinds: {
    "new document": "neu",
    "new version": "geändert",
    "returned version": "wieder wie früher",
    revises: "berichtigt",
    contradicts: "widerspricht",
    denies: "bestreitet",
    confirms: "bestätigt",
    withdraws: "nimmt zurück",
  },
  slots: {
    predicate: "was geschieht",
    participants: "wer",
    place: "wo",
    time: "wann",
    quantity: "wie viel",
    polarity: "ja oder nein",
  },
  perhaps: "vielleicht",
  same: "Dasselbe?",
  against: "dagegen",
  deniedBy: "dementiert von",
  first: "zuerst in",
  independent: (count) => `${count} unabhängig`,
  sameOrigin: (count) => `${count} gleicher Herkunft`,
  notRecorded: (count) => `${count} unbekannter Herkunft`,
  unsourced: (outlets) => `ohne Quelle berichtet von ${outlets === 1 ? "1 Medium" : `${outlets} Medien`}`,
  proposed: "Vorschlag",
  unreviewed: "ungeprüft",
  unnamed: "ungenannt",
  noSource: "eine Quelle ohne Namen",
  ownReport: "eigener Bericht",
  events: { joined: "kam", left: "ging", moved: "rückte" },
  from: "von",
  to: "zu",
  before: "vorher",
  now: "jetzt",
  noLonger: "nicht mehr",
  newly: "neu",
  textRemoved: "der Text wurde entfernt",
  sharedText: (percent) => `${percent} % des kürzeren Textes`,
  boilerplate: "nur, was das Haus unter viele Artikel setzt: keine gemeinsame Herkunft",
  ways: {
    from: "dieser hat es von dort",
    to: "dieser gab es weiter",
    common: "beide haben es von",
    unknown: "wer es von wem hat, ist nicht zu sagen",
  },
  by: { credit: "laut Kürzel", time: "nach der Zeit" },
  credits: "Kürzel",
  passage: (words) => `${words} Wörter`,
  sources: "Nennt als Quellen",
  noCopies: "Mit anderen Dokumenten teilt es keinen Text.",
  recorded: (what, of, by, at) => `Festgehalten: ${what} für ${of}, von ${by}, ${at}.`,
};

export const ledgerLabels = { de: german, en: english } as const;
