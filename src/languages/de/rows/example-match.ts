/** Stems that no rule gives from the infinitive: "ging" from "gehen". */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  bitten: ["bat", "bet"],
  bringen: ["brach"],
  denken: ["dach"],
  gehen: ["ging", "gang"],
  greifen: ["griff"],
  haben: ["hat", "hab"],
  kommen: ["kam", "käm"],
  leiden: ["litt"],
  nehmen: ["nahm", "nimm", "nomm"],
  pfeifen: ["pfiff"],
  reißen: ["riss"],
  schneiden: ["schnitt"],
  sein: ["ist", "sei", "war", "sind"],
  sitzen: ["saß"],
  sprechen: ["sprach", "sprich", "sproch"],
  stehen: ["stand"],
  streiten: ["stritt"],
  treffen: ["traf"],
  tun: ["tat", "tut"],
  werden: ["wird", "word"],
  wissen: ["wuss", "weiß"],
  ziehen: ["zog"],
};

const VOWELS = /[aeiouäöüy]+/gu;

/** The infinitive without its ending and with its vowels open, as ablaut and umlaut change them: "werf" finds "warf". */
const stemPattern = (infinitive: string): string =>
  infinitive
    .replace(/(?:en|(?<=[lr])n)$/u, "")
    .replace(/ss$|ß$/u, "(?:ss|ß)")
    .replace(VOWELS, "[aeiouäöüy]+")
    .replace(/(?<=[^\]+])el$|\[aeiouäöüy\]\+l$/u, "[aeiouäöüy]*l");

/**
 * Whether a sentence holds a form of a verb, told by its stem alone; for the tests of the tables,
 * so it may accept too much but never needs a dictionary.
 */
export function holdsVerb(sentence: string, infinitive: string, particle: string | null): boolean {
  const base = particle === null ? infinitive : infinitive.slice(particle.length);
  const irregular = Object.entries(IRREGULAR).find(([verb]) => base.endsWith(verb));
  const stems = [
    stemPattern(base),
    ...(irregular?.[1].map((stem) => base.slice(0, -irregular[0].length) + stem) ?? []),
  ];
  const stem = `(?:${stems.join("|")})`;
  if (particle === null) return new RegExp(`(?<!\\p{L})(?:ge|be)?${stem}`, "iu").test(sentence);
  const joined = new RegExp(`(?<!\\p{L})${particle}(?:zu|ge)?${stem}`, "iu").test(sentence);
  const apart = new RegExp(`(?<!\\p{L})${stem}\\p{L}*(?!\\p{L}).*(?<!\\p{L})${particle}(?!\\p{L})`, "isu").test(
    sentence,
  );
  return joined || apart;
}
