import type { Act } from "../../../language/acts.ts";
import { type SayingVerb, type VerbRow, verbsOf } from "./verbs-of-saying/verb-row.ts";

/** A plain verb that speaks only with fixed other words: "zu Protokoll geben". */
export interface LightVerbCue extends Omit<SayingVerb, "lemma"> {
  /** Infinitive with the particle joined: "abgeben" for "gab eine Erklärung ab". */
  readonly verb: string;
  /** Stand in this order in the clause of the verb; articles, adjectives and pronouns may stand between: "übte scharfe Kritik". */
  readonly words: readonly string[];
}

/** As written: words with a bar between them are alternatives, and every combination becomes a cue of its own. */
interface LightVerbRow extends VerbRow {
  readonly words: string;
}

function combinations(words: string): readonly (readonly string[])[] {
  const places = words.split(" ");
  if (!words.includes("|")) return [places];
  return places.reduce<readonly (readonly string[])[]>(
    (sofar, place) => {
      const choices = place.split("|");
      return sofar.flatMap((head) => choices.map((word) => [...head, word]));
    },
    [[]],
  );
}

const cuesOf = (act: Act, rows: readonly LightVerbRow[]): readonly LightVerbCue[] =>
  verbsOf(act, rows).flatMap(({ lemma, ...rest }, i) =>
    combinations(rows[i]!.words).map((words) => ({ ...rest, verb: lemma, words })),
  );

/**
 * Fixed phrases of saying (Funktionsverbgefüge, Duden "Funktionsverbgefüge"; IDS grammis), grouped by act.
 * Which ones are here follows the cues of the German news quotation corpus and SpkAtt-2023.
 */
// biome-ignore format: one row a line
export const lightVerbCues: readonly LightVerbCue[] = [
  ...cuesOf("assert", [
    { verb: "geben", words: "zu Protokoll", opens: ["direct", "dass", "v2", "inf", "post"], example: "Der Zeuge gab zu Protokoll, er habe nichts gesehen." },
    { verb: "werden", words: "bekannt", opens: ["dass", "np"], speaker: [], example: "Am Sonntag wurde bekannt, dass das Schiff leckt." },
    { verb: "werden", words: "publik", opens: ["dass", "np"], speaker: [], example: "Erst jetzt wurde publik, dass Akten fehlen." },
    { verb: "an|geben", words: "als Grund|Gründe|Begründung|Ursache|Motiv|Todesursache|Termin|Ziel", opens: ["direct", "dass", "v2", "reported"], example: "Die Reederei gab als Grund den Nebel an." },
    { verb: "nennen", words: "als Grund|Gründe|Begründung|Ursache|Hauptursache|Beispiel|Ziel", opens: ["direct", "dass", "v2", "inf", "reported"], example: "Die Klinik nannte als Grund, dass Betten fehlen." },
    { verb: "an|führen", words: "als Grund|Gründe|Beispiel|Beleg|Beweis|Argument", opens: ["direct", "dass", "reported"], example: "Der Förster führte als Beispiel die Buchen an." },
    { verb: "bei|messen", words: "Bedeutung|Gewicht|Wert", opens: ["reported"], addressee: ["dat"], example: "Die Reederin maß dem Treffen große Bedeutung bei." },
    { verb: "zu|messen", words: "Bedeutung|Gewicht|Wert", opens: ["reported"], addressee: ["dat"], example: "Der Lotse maß dem Gutachten wenig Gewicht zu." },
    { verb: "machen", words: "publik", opens: ["dass", "np"], example: "Ein Mitarbeiter machte publik, dass Proben vertauscht wurden." },
    { verb: "machen", words: "öffentlich", opens: ["dass", "ob", "np"], example: "Die Stiftung machte öffentlich, wer gespendet hat." },
    { verb: "machen", words: "deutlich", opens: ["direct", "dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Die Ministerin machte deutlich, dass die Frist bleibt." },
    { verb: "machen", words: "klar", opens: ["direct", "dass", "ob", "v2", "post"], addressee: ["dat"], example: "Der Kapitän machte klar, er werde nicht aufgeben." },
    { verb: "machen", words: "aufmerksam", opens: ["direct", "dass"], addressee: ["acc"], prepositions: ["auf"], example: "Der Verband machte darauf aufmerksam, dass Hebammen fehlen." },
    { verb: "machen", words: "geltend", opens: ["dass", "v2", "post", "np"], example: "Der Kläger machte geltend, er sei nie gefragt worden." },
    { verb: "machen", words: "glauben", opens: ["dass", "v2"], addressee: ["acc"], example: "Der Redner will alle glauben machen, das Geld sei weg." },
    { verb: "bringen", words: "zum Ausdruck", opens: ["direct", "dass", "np"], example: "Der Bischof brachte zum Ausdruck, dass er die Sorge teilt." },
    { verb: "kommen", words: "zum Ausdruck", opens: ["dass"], speaker: ["in"], example: "In dem Brief kommt zum Ausdruck, dass das Vertrauen fehlt." },
    { verb: "verleihen", words: "Ausdruck", opens: ["np", "reported"], example: "Die Redner verliehen ihrem Zorn Ausdruck." },
    { verb: "geben", words: "zu verstehen", opens: ["dass", "v2", "post"], addressee: ["dat"], example: "Die Direktorin gab zu verstehen, sie wolle bleiben." },
    { verb: "geben", words: "zu erkennen", opens: ["dass", "ob", "post"], addressee: ["dat"], example: "Der Verband gab zu erkennen, dass er verhandeln will." },
    { verb: "lassen", words: "wissen", opens: ["direct", "dass", "v2", "post"], addressee: ["acc"], example: "Der Konzern ließ wissen, er äußere sich nicht." },
    { verb: "lassen", words: "verlauten", opens: ["direct", "dass", "v2", "post"], example: "Das Königshaus ließ verlauten, die Prinzessin sei genesen." },
    { verb: "lassen", words: "durchblicken", opens: ["dass", "v2", "post"], example: "Der Trainer ließ durchblicken, dass er gehen könnte." },
    { verb: "lassen", words: "mitteilen|ausrichten|erklären|verkünden|bestellen", opens: ["direct", "dass", "v2", "post"], example: "Der Sänger ließ ausrichten, er sei erkältet." },
    { verb: "lassen", words: "offen", opens: ["ob", "post"], example: "Die Behörde ließ offen, ob der Damm hält." },
    { verb: "lassen", words: "erkennen", opens: ["dass", "ob"], example: "Die Kanzlerin ließ erkennen, dass sie zweifelt." },
    { verb: "nehmen", words: "Stellung", opens: ["direct"], prepositions: ["zu"], example: "Die Bank nahm zu dem Bericht nicht Stellung." },
    { verb: "beziehen", words: "Stellung|Position", opens: ["direct"], prepositions: ["zu", "gegen", "für"], example: "Der Rektor bezog Stellung gegen die Kürzungen." },
    { verb: "ab|geben", words: "Stellungnahme|Erklärung|Statement", opens: ["direct", "dass"], prepositions: ["zu"], example: "Der Anwalt gab eine Erklärung zu dem Fall ab." },
    { verb: "ergreifen", words: "Wort", opens: ["direct"], strength: "weak", empty: "deed", example: "Nach der Pause ergriff der Älteste das Wort." },
    { verb: "sich melden", words: "zu Wort", opens: ["direct", "v2", "post"], strength: "weak", empty: "deed", example: "Auch die Feuerwehr meldete sich zu Wort." },
    { verb: "sehen", words: "Gelb|Rot|Gelb-Rot", opens: [], strength: "weak", empty: "deed", example: "Der Verteidiger sah kurz vor der Pause Gelb." },
    { verb: "sprechen", words: "Urteil|Recht", opens: [], strength: "weak", empty: "deed", example: "Die Kammer sprach ihr Urteil über die Bande." },
    { verb: "kommen", words: "zu Wort", opens: ["direct"], strength: "weak", empty: "deed", example: "In dem Film kommen Überlebende zu Wort." },
    { verb: "sein", words: "Rede", opens: [], prepositions: ["von"], speaker: ["in", "seitens"], example: "In dem Papier ist die Rede von drei Varianten." },
    { verb: "sein", words: "zu hören|vernehmen|erfahren", opens: ["direct", "dass", "v2", "post"], speaker: ["aus", "von", "bei"], example: "Aus der Partei ist zu hören, der Antrag sei chancenlos." },
    { verb: "bringen", words: "zur Sprache", opens: ["dass", "np", "reported"], example: "Der Gesandte brachte die Haftbedingungen zur Sprache." },
    { verb: "kommen", words: "zur Sprache", opens: ["dass"], speaker: [], example: "Bei dem Treffen kam zur Sprache, dass Geld fehlt." },
    { verb: "bringen", words: "auf den Punkt", opens: ["direct", "post"], example: "„Ohne Regen keine Ernte“, brachte es der Bauer auf den Punkt." },
    { verb: "geben", words: "Auskunft", opens: ["ob"], addressee: ["dat"], prepositions: ["über"], strength: "weak", example: "Das Amt gab keine Auskunft darüber, wer den Antrag stellte." },
    { verb: "erteilen", words: "Auskunft", opens: ["ob"], addressee: ["dat"], prepositions: ["über"], strength: "weak", empty: "negated", example: "Die Klinik erteilt keine Auskunft über Patienten." },
    { verb: "erstatten", words: "Bericht", opens: ["dass", "ob"], addressee: ["dat"], prepositions: ["über"], strength: "weak", empty: "deed", example: "Der Kommandeur erstattete dem Ausschuss Bericht." },
    { verb: "geben", words: "Antwort", opens: ["direct", "dass", "v2", "post"], addressee: ["dat"], prepositions: ["auf"], strength: "weak", empty: "negated", example: "Der Konzern gab auf die Fragen keine Antwort." },
    { verb: "setzen", words: "in Kenntnis", opens: ["dass", "ob"], addressee: ["acc"], prepositions: ["von", "über"], example: "Der Lotse setzte den Hafen davon in Kenntnis, dass Öl austritt." },
    { verb: "vertreten", words: "Ansicht|Meinung|Auffassung|Überzeugung|Position|These|Standpunkt|Haltung", opens: ["direct", "dass", "v2"], example: "Die Anwältin vertritt die Auffassung, der Vertrag sei nichtig." },
    { verb: "auf|stellen", words: "Behauptung|These|Theorie", opens: ["dass", "v2"], example: "Der Autor stellte die These auf, das Bild sei gefälscht." },
    { verb: "führen", words: "ins Feld", opens: ["dass", "np"], reads: "demand", example: "Die Gegner führten ins Feld, dass Bäume fallen müssten." },
    { verb: "legen", words: "Wert", opens: ["dass", "inf"], prepositions: ["auf"], strength: "weak", example: "Der Verein legt Wert darauf, dass niemand gezwungen wurde." },
    { verb: "sich halten", words: "bedeckt", opens: ["ob"], prepositions: ["zu"], example: "Der Trainer hielt sich bedeckt, ob der Stürmer spielt." },
    { verb: "stehen", words: "Rede und Antwort", opens: [], addressee: ["dat"], prepositions: ["zu"], strength: "weak", empty: "deed", example: "Der Vorstand stand den Aktionären Rede und Antwort." },
    { verb: "sich zeigen", words: "überzeugt|sicher", opens: ["direct", "dass", "v2", "post"], prepositions: ["von"], example: "Die Direktorin zeigte sich überzeugt, dass der Plan gelingt." },
    { verb: "sich zeigen", words: "zuversichtlich|optimistisch|hoffnungsvoll", opens: ["direct", "dass", "v2", "post", "reported"], example: "Der Minister zeigte sich zuversichtlich, dass es eine Einigung gibt." },
    { verb: "sich zeigen", words: "skeptisch|pessimistisch", opens: ["direct", "dass", "ob", "post", "reported"], example: "Der Händler zeigte sich skeptisch, ob das reicht." },
    { verb: "sich zeigen", words: "zurückhaltend", opens: ["direct", "dass", "ob", "post"], example: "Der Händler zeigte sich zurückhaltend, ob das reicht." },
    { verb: "sich zeigen", words: "überrascht|erstaunt|verwundert|irritiert", opens: ["direct", "dass", "post", "reported"], prepositions: ["über", "von"], example: "Das Amt zeigte sich überrascht, dass Daten fehlten." },
    { verb: "sich zeigen", words: "bereit|gesprächsbereit|offen|kompromissbereit|entschlossen|gewillt", opens: ["inf", "post"], prepositions: ["zu", "für"], example: "Der Verband zeigte sich bereit, erneut zu verhandeln." },
    { verb: "sich zeigen", words: "erleichtert|erfreut|zufrieden|dankbar|stolz", opens: ["direct", "dass", "post", "reported"], prepositions: ["über", "mit"], example: "Die Bürgermeisterin zeigte sich erleichtert, dass niemand verletzt wurde." },
    { verb: "sich zeigen", words: "besorgt|beunruhigt|alarmiert", opens: ["direct", "dass", "post", "reported"], prepositions: ["über", "wegen"], example: "Der Arzt zeigte sich besorgt, dass Betten fehlen." },
    { verb: "sich zeigen", words: "betroffen|erschüttert|bestürzt|schockiert|bewegt", opens: ["direct", "dass", "post", "reported"], prepositions: ["über", "von"], example: "Der Präsident zeigte sich erschüttert über den Unfall." },
    { verb: "sich geben", words: "zuversichtlich|optimistisch|gelassen|kämpferisch|siegessicher|selbstkritisch", opens: ["direct", "dass", "post"], empty: "deed", example: "Die Kandidatin gab sich gelassen." },
    { verb: "sich äußern", words: "besorgt|zufrieden|skeptisch|kritisch|zuversichtlich|positiv|lobend|enttäuscht|empört|optimistisch|ablehnend|zurückhaltend", opens: ["direct", "dass", "post", "reported"], prepositions: ["über", "zu"], example: "Der Gutachter äußerte sich skeptisch über den Zeitplan." },
    { verb: "wollen", words: "erfahren haben", opens: ["dass", "np"], example: "Das Blatt will erfahren haben, dass der Vertrag gilt." },
    { verb: "wollen", words: "gesehen|gehört|beobachtet haben", opens: ["dass", "ob", "np"], example: "Ein Nachbar will gesehen haben, wie der Wagen hielt." },
    { verb: "stellen", words: "in Raum", opens: ["dass", "np"], example: "Der Anwalt stellte in den Raum, dass der Zeuge log." },
    { verb: "vor|liegen", words: "Aussage|Aussagen|Äußerung|Angaben", opens: ["dass"], speaker: ["von"], strength: "weak", empty: "deed", example: "Es liegen Angaben von drei Zeugen vor." },
  ]),
  ...cuesOf("confirm", [
    { verb: "geben", words: "Recht|recht", opens: ["direct", "dass"], addressee: ["dat"], strength: "weak", empty: "decision", example: "Das Gericht gab dem Kläger recht." },
    { verb: "stellen", words: "unter Beweis", opens: ["dass", "np"], strength: "weak", example: "Der Bote stellte unter Beweis, dass er den Weg kennt." },
    { verb: "erklären", words: "an Eides statt", opens: ["dass", "v2", "inf"], example: "Die Köchin erklärte an Eides statt, nichts entwendet zu haben." },
    { verb: "sich stellen", words: "hinter", opens: ["direct"], strength: "weak", empty: "deed", example: "Der Vorstand stellte sich hinter den Trainer." },
  ]),
  ...cuesOf("deny", [
    { verb: "stellen", words: "in Abrede", opens: ["dass", "inf", "np"], example: "Der Händler stellte in Abrede, die Ware verkauft zu haben." },
    { verb: "weisen", words: "von sich", opens: ["direct", "dass", "np"], example: "Der Abgeordnete wies jede Schuld von sich." },
    { verb: "wollen", words: "nichts wissen", opens: ["reported"], prepositions: ["von"], example: "Der Chef wollte von den Plänen nichts wissen." },
    { verb: "erteilen", words: "Absage", opens: ["reported"], addressee: ["dat"], strength: "weak", example: "Die Ministerin erteilte dem Vorschlag eine Absage." },
    { verb: "ab|lehnen", words: "Antrag|Anträge|Eilantrag|Eilanträge|Befangenheitsantrag|Klage|Beschwerde|Berufung|Revision|Gesuch", opens: ["inf"], strength: "weak", empty: "decision", example: "Das Gericht lehnte den Eilantrag ab." },
    { verb: "ein|legen", words: "Einspruch|Widerspruch|Veto|Protest", opens: ["dass"], prepositions: ["gegen"], example: "Der Klub legte Einspruch gegen die Wertung ein." },
    { verb: "bestreiten", words: "Spiel|Gruppenspiel|Länderspiel|Heimspiel|Partie|Match|Rennen|Halbfinale|Finale|Lebensunterhalt", opens: [], strength: "weak", empty: "deed", example: "Die Elf bestreitet ihr zweites Gruppenspiel in Husum." },
    { verb: "erheben", words: "Einspruch|Einwände|Widerspruch", opens: ["dass"], prepositions: ["gegen"], example: "Der Anwalt erhob Einspruch gegen die Frage." },
    { verb: "sein", words: "nichts dran", opens: [], prepositions: ["an"], strength: "weak", reads: "assert", example: "An dem Gerücht sei nichts dran, sagte der Manager." },
    { verb: "bezeichnen", words: "als falsch|unwahr|haltlos|erfunden|unbegründet", opens: ["np"], example: "Das Amt bezeichnete die Meldung als falsch." },
    { verb: "nennen", words: "falsch|unwahr|haltlos|erfunden|unzutreffend|unbegründet", opens: ["np"], example: "Die Reederei nannte die Meldung unwahr." },
    { verb: "lassen", words: "unbeantwortet", opens: ["np"], strength: "weak", empty: "negated", example: "Der Konzern ließ eine Anfrage unbeantwortet." },
    { verb: "sich wollen", words: "nicht äußern", opens: [], prepositions: ["zu"], empty: "negated", example: "Die Polizei wollte sich zunächst nicht zu dem Motiv äußern." },
  ]),
  ...cuesOf("announce", [
    { verb: "geben", words: "bekannt", opens: ["direct", "dass", "ob", "v2", "post", "np"], addressee: ["dat"], example: "Der Verein gab am Abend bekannt, dass der Trainer geht." },
    { verb: "machen", words: "bekannt", opens: ["dass", "v2", "post", "np"], addressee: ["dat"], example: "Die Stadt machte bekannt, wo gewählt wird." },
    { verb: "stellen", words: "in Aussicht", opens: ["dass", "inf", "np"], addressee: ["dat"], example: "Der Minister stellte in Aussicht, die Steuer zu senken." },
    { verb: "fassen", words: "ins Auge", opens: ["inf", "np"], strength: "weak", example: "Der Verband fasst ins Auge, die Liga zu teilen." },
    { verb: "haben", words: "Absicht", opens: ["inf"], strength: "weak", example: "Der Konzern hat die Absicht, das Werk zu verkaufen." },
    { verb: "ziehen", words: "in Erwägung", opens: ["dass", "inf", "np"], example: "Der Klub zieht in Erwägung, vor Gericht zu gehen." },
    { verb: "stellen", words: "zur Diskussion", opens: ["ob", "np"], example: "Der Rektor stellte zur Diskussion, ob Noten nötig sind." },
  ]),
  ...cuesOf("demand", [
    { verb: "erheben", words: "Forderung|Forderungen|Anspruch", opens: ["dass", "inf"], prepositions: ["nach", "auf"], example: "Die Fischer erhoben die Forderung, das Ufer zu sperren." },
    { verb: "richten", words: "Appell|Bitte|Aufruf|Forderung", opens: ["direct", "dass", "inf"], addressee: ["an"], example: "Der Papst richtete einen Appell an beide Seiten, die Waffen niederzulegen." },
    { verb: "stellen", words: "Ultimatum", opens: ["direct", "dass", "reported"], addressee: ["dat"], example: "Die Rebellen stellten der Regierung ein Ultimatum." },
    { verb: "stellen", words: "Bedingung|Bedingungen|Forderungen", opens: ["dass", "inf"], prepositions: ["nach"], strength: "weak", example: "Der Verkäufer stellte die Bedingung, sofort bezahlt zu werden." },
    { verb: "machen", words: "zur Bedingung|Auflage", opens: ["dass", "inf", "np"], addressee: ["dat"], example: "Der Geldgeber machte zur Bedingung, dass die Bücher geöffnet werden." },
    { verb: "fordern", words: "Todesopfer|Menschenleben|Opfer|Tote|Verletzte", opens: [], strength: "weak", empty: "deed", example: "Der Erdrutsch forderte drei Menschenleben." },
    { verb: "machen", words: "Druck", opens: [], strength: "weak", empty: "deed", example: "Die Gewerkschaft machte Druck vor der letzten Runde." },
    { verb: "stellen", words: "Antrag|Anträge", opens: ["dass", "inf"], addressee: ["bei"], prepositions: ["auf"], strength: "weak", example: "Die Verteidigung stellte den Antrag, die Zeugin zu hören." },
    { verb: "geben", words: "Befehl|Anweisung|Erlaubnis|Auftrag|Hinweis", opens: ["dass", "inf"], addressee: ["dat"], prepositions: ["zu", "für"], strength: "weak", example: "Der Oberst gab den Befehl, die Brücke zu räumen." },
    { verb: "erteilen", words: "Befehl|Auftrag|Weisung|Anweisung|Erlaubnis", opens: ["dass", "inf"], addressee: ["dat"], prepositions: ["zu"], example: "Das Ministerium erteilte die Weisung, den Erlass aufzuheben." },
    { verb: "ein|treten", words: "dafür", opens: ["dass", "inf"], example: "Die Abgeordnete tritt dafür ein, den Wald zu schützen." },
    { verb: "brechen", words: "Lanze", opens: ["reported"], prepositions: ["für"], strength: "weak", example: "Der Trainer brach eine Lanze für den jungen Torwart." },
    { verb: "nehmen", words: "in die Pflicht", opens: ["np", "reported"], strength: "weak", example: "Der Landkreis nahm die Betreiber in die Pflicht." },
  ]),
  ...cuesOf("warn", [
    { verb: "kommen", words: "Warnung|Warnungen", opens: ["reported"], speaker: ["von", "aus"], strength: "weak", example: "Von der Feuerwehr kam eine Warnung vor Funkenflug." },
    { verb: "schlagen", words: "Alarm", opens: ["direct", "dass", "post"], example: "„Uns geht das Personal aus“, schlug die Klinik Alarm." },
    { verb: "aus|sprechen", words: "Warnung|Mahnung", opens: ["direct", "dass"], prepositions: ["vor"], example: "Das Amt sprach eine Warnung vor dem Käse aus." },
    { verb: "heraus|geben", words: "Warnung|Warnungen|Reisewarnung|Unwetterwarnung|Sturmwarnung|Gesundheitswarnung|Gesundheitswarnungen|Tsunamiwarnung|Flutwarnung", opens: ["direct", "dass", "reported"], prepositions: ["vor"], example: "Der Wetterdienst gab eine Warnung vor Sturm heraus." },
    { verb: "geben", words: "zu bedenken", opens: ["direct", "dass", "v2", "post"], addressee: ["dat"], example: "Die Richterin gab zu bedenken, dass der Zeuge betrunken war." },
    { verb: "heben", words: "Zeigefinger", opens: ["direct"], strength: "weak", empty: "deed", example: "Der Notenbanker hob den Zeigefinger." },
  ]),
  ...cuesOf("threaten", [
    { verb: "aus|stoßen", words: "Drohung|Drohungen", opens: ["direct", "dass"], prepositions: ["gegen"], example: "Der Mann stieß Drohungen gegen die Wärter aus." },
    { verb: "an|kündigen", words: "Konsequenzen", opens: ["reported"], example: "Die Liga kündigte Konsequenzen an." },
  ]),
  ...cuesOf("promise", [
    { verb: "geben", words: "Versprechen|Wort|Zusage|Garantie", opens: ["dass", "inf"], addressee: ["dat"], example: "Der Bürgermeister gab das Versprechen, die Schule zu erhalten." },
    { verb: "ab|geben", words: "Versprechen|Garantie", opens: ["dass", "inf"], example: "Der Hersteller gab eine Garantie ab, dass der Motor hält." },
    { verb: "sich erklären", words: "bereit|einverstanden", opens: ["dass", "inf"], prepositions: ["zu", "mit"], example: "Der Nachbarstaat erklärte sich bereit, Verletzte aufzunehmen." },
    { verb: "machen", words: "Angebot|Zusagen|Versprechungen", opens: ["dass", "inf", "reported"], addressee: ["dat"], strength: "weak", example: "Der Verein machte dem Spieler ein Angebot." },
    { verb: "an|bieten", words: "Rücktritt|Hilfe|Unterstützung|Gespräche|Verhandlungen|Vermittlung|Waffenruhe|Waffenstillstand|Entschädigung|Dialog", opens: ["reported"], addressee: ["dat"], example: "Der Präsident bot der Werft Gespräche an." },
    { verb: "zu|sagen", words: "Unterstützung|Hilfe", opens: ["reported"], addressee: ["dat"], example: "Der Bund sagte der Stadt Hilfe zu." },
  ]),
  ...cuesOf("accuse", [
    { verb: "erheben", words: "Vorwurf|Vorwürfe|Anschuldigung|Anschuldigungen", opens: ["direct", "dass", "inf"], prepositions: ["gegen"], example: "Die Familie erhob schwere Vorwürfe gegen das Heim." },
    { verb: "legen", words: "zur Last", opens: ["dass", "inf", "np"], addressee: ["dat"], example: "Die Anklage legt ihm zur Last, drei Häuser angezündet zu haben." },
    { verb: "machen", words: "Vorwurf|Vorwürfe", opens: ["direct", "dass", "inf", "reported"], addressee: ["dat"], example: "Der Arzt macht der Klinik Vorwürfe." },
    { verb: "zu|weisen", words: "Schuld|Verantwortung|Mitschuld", opens: ["dass"], addressee: ["dat"], prepositions: ["an", "für"], example: "Der Bericht weist dem Betreiber die Schuld an dem Leck zu." },
    { verb: "machen", words: "zum Vorwurf", opens: ["dass", "np"], addressee: ["dat"], example: "Der Beirat machte ihr zum Vorwurf, dass sie schwieg." },
    { verb: "geben", words: "Schuld", opens: ["dass"], addressee: ["dat"], prepositions: ["an", "für"], example: "Beide Lager gaben einander die Schuld an dem Scheitern." },
    { verb: "machen", words: "verantwortlich", opens: ["dass"], addressee: ["acc"], prepositions: ["für"], example: "Die Behörde machte den Betreiber für das Leck verantwortlich." },
    { verb: "stellen", words: "an den Pranger", opens: ["np"], example: "Das Blatt stellte den Richter an den Pranger." },
    { verb: "stehen", words: "im|unter|in Verdacht", opens: ["inf"], speaker: [], strength: "weak", example: "Der Buchhalter steht im Verdacht, Geld abgezweigt zu haben." },
    { verb: "erheben", words: "Anklage|Klage", opens: ["dass"], prepositions: ["gegen", "wegen"], strength: "weak", empty: "deed", example: "Die Staatsanwaltschaft erhob Anklage gegen den Reeder." },
    { verb: "erstatten", words: "Anzeige", opens: ["dass"], prepositions: ["gegen", "wegen"], strength: "weak", empty: "deed", example: "Die Händlerin erstattete Anzeige gegen unbekannt." },
    { verb: "stehen", words: "Vorwurf|Vorwürfe|Verdacht im Raum", opens: ["dass", "inf"], speaker: [], example: "Der Verdacht steht im Raum, dass Geld floss." },
    { verb: "bestehen", words: "Vorwurf|Verdacht", opens: ["dass", "inf"], speaker: [], strength: "weak", example: "Es besteht der Verdacht, dass die Papiere gefälscht sind." },
  ]),
  ...cuesOf("criticise", [
    { verb: "sich zeigen", words: "empört|enttäuscht|verärgert|entsetzt|entrüstet|unzufrieden", opens: ["direct", "dass", "post", "reported"], prepositions: ["über", "mit"], example: "Der Verein zeigte sich enttäuscht, dass die Halle schließt." },
    { verb: "üben", words: "Kritik", opens: ["direct", "dass"], prepositions: ["an"], example: "Der Rechnungshof übte scharfe Kritik an dem Neubau." },
    { verb: "an|melden", words: "Kritik|Widerspruch|Protest", opens: ["dass", "reported"], prepositions: ["an", "gegen"], example: "Die Wirte meldeten Kritik am Vorhaben der Stadt an." },
    { verb: "signalisieren", words: "Ablehnung|Widerstand", opens: ["dass", "reported"], addressee: ["dat"], example: "Die Wirte signalisierten Ablehnung." },
    { verb: "sparen", words: "nicht mit Kritik", opens: ["direct", "reported"], example: "Der Trainer sparte nicht mit Kritik an seiner Elf." },
    { verb: "werden", words: "Kritik|Forderungen|Vorwürfe|Rufe|Stimmen|Befürchtungen|Spekulationen|Warnungen|Zweifel laut", opens: ["direct", "dass", "v2", "inf"], prepositions: ["an", "nach"], speaker: [], example: "In der Partei wurde Kritik an dem Kurs laut." },
    { verb: "stoßen", words: "auf Kritik|Ablehnung|Widerstand|Unverständnis", opens: ["reported"], speaker: ["bei"], strength: "weak", example: "Der Plan stieß bei den Anwohnern auf Ablehnung." },
    { verb: "gehen", words: "nicht weit genug", opens: ["dass", "reported"], speaker: ["dat"], strength: "weak", example: "Den Anwohnern geht der Umbau nicht weit genug." },
    { verb: "halten", words: "nichts|wenig", opens: ["reported"], medium: "thought", prepositions: ["von"], example: "Die Försterin hält nichts von dem Zaun." },
    { verb: "zeigen", words: "kein|keinerlei|wenig Verständnis", opens: ["direct", "dass", "reported"], prepositions: ["für"], example: "Der Verein zeigte kein Verständnis für die Absage." },
    { verb: "gehen", words: "ins Gericht", opens: ["direct", "reported"], example: "Der Prüfer ging mit der Verwaltung hart ins Gericht." },
    { verb: "äußern", words: "Kritik|Unmut|Bedenken|Bedauern", opens: ["direct", "dass", "reported"], prepositions: ["an", "über", "gegen"], example: "Mehrere Länder äußerten Bedenken gegen den Entwurf." },
    { verb: "reagieren", words: "mit Empörung|Unverständnis|Kritik|Entsetzen|Bestürzung|Ablehnung|Enttäuschung|Verärgerung|Protest", opens: ["direct", "dass", "reported"], prepositions: ["auf"], example: "Die Opposition reagierte mit Empörung auf den Plan." },
    { verb: "reagieren", words: "empört|entsetzt|bestürzt|verärgert|enttäuscht|erbost", opens: ["direct", "dass", "reported"], prepositions: ["auf"], example: "Die Imker reagierten verärgert auf das Gesetz." },
    { verb: "machen", words: "Ärger|Unmut|Zorn Luft", opens: ["direct", "dass", "reported"], prepositions: ["über"], example: "Die Eltern machten ihrem Ärger Luft." },
    { verb: "lassen", words: "kein gutes Haar", opens: [], prepositions: ["an"], example: "Die Opposition ließ kein gutes Haar an dem Haushalt." },
    { verb: "kommen", words: "Kritik|Widerspruch|Protest|Widerstand|Spott", opens: ["reported"], speaker: ["von", "aus"], strength: "weak", example: "Kritik kam von den Gewerkschaften." },
  ]),
  ...cuesOf("praise", [
    { verb: "finden", words: "Worte", opens: ["direct", "reported"], prepositions: ["für"], strength: "weak", example: "Der Präsident fand lobende Worte für die Helfer." },
    { verb: "signalisieren", words: "Zustimmung|Unterstützung|Bereitschaft|Einverständnis", opens: ["dass", "inf", "reported"], addressee: ["dat"], example: "Der Rat signalisierte Zustimmung." },
    { verb: "zollen", words: "Respekt|Anerkennung|Tribut|Lob|Beifall", opens: ["direct", "reported"], addressee: ["dat"], example: "Der Gegner zollte dem Sieger Respekt." },
    { verb: "aus|sprechen", words: "Dank|Lob|Glückwünsche|Beileid|Anerkennung", opens: ["direct", "dass", "reported"], addressee: ["dat"], prepositions: ["für"], example: "Die Ministerin sprach den Helfern ihren Dank aus." },
    { verb: "sich stellen", words: "vor", opens: ["direct"], strength: "weak", empty: "deed", example: "Der Manager stellte sich vor seinen Torwart." },
    { verb: "verteidigen", words: "Titel|Meistertitel|Weltmeistertitel|Gold|Platz|Spitzenplatz|Rang|Führung|Vorsprung|Krone|Pokal|Meisterschaft|Tabellenführung|Tabellenspitze|Stellung|Stellungen|Stadt|Land|Heimat|Grenze|Grenzen|Doktorarbeit|Dissertation|Mehrheit|Mandat", opens: [], strength: "weak", empty: "deed", example: "Die Seglerin verteidigte ihren Titel." },
    { verb: "kommen", words: "Lob|Zustimmung|Unterstützung|Rückendeckung|Optimismus", opens: ["reported"], speaker: ["von", "aus"], strength: "weak", example: "Zustimmung kam von der Opposition." },
  ]),
  ...cuesOf("estimate", [
    { verb: "wagen", words: "Prognose|Vorhersage", opens: ["direct", "dass", "v2"], example: "Der Forscher wagte die Prognose, der See friere nie mehr zu." },
    { verb: "halten", words: "für möglich|wahrscheinlich|unwahrscheinlich|denkbar|ausgeschlossen", opens: ["dass", "inf", "np", "reported"], medium: "thought", strength: "weak", example: "Die Polizei hält es für möglich, dass es zwei Täter waren." },
    { verb: "aus|schließen", words: "nicht", opens: ["dass", "inf", "np"], example: "Der Minister schloss nicht aus, dass Truppen verlegt werden." },
  ]),
  ...cuesOf("ask", [
    { verb: "wollen", words: "wissen", opens: ["direct", "ob", "post"], addressee: ["von"], example: "Der Richter wollte wissen, wo das Messer lag." },
    { verb: "stellen", words: "Frage|Fragen", opens: ["direct", "ob"], addressee: ["dat"], prepositions: ["nach"], example: "Die Abgeordnete stellte die Frage, wer das bezahlt." },
    { verb: "auf|werfen", words: "Frage|Fragen", opens: ["ob"], example: "Das Gutachten warf die Frage auf, ob der Damm hält." },
    { verb: "nach|gehen", words: "Frage", opens: ["ob"], example: "Die Studie geht der Frage nach, warum Vögel verschwinden." },
  ]),
  ...cuesOf("decide", [
    { verb: "fassen", words: "Beschluss|Entschluss", opens: ["dass", "inf"], medium: "thought", example: "Der Rat fasste den Beschluss, die Halle zu kaufen." },
    { verb: "treffen", words: "Entscheidung|Vereinbarung|Abmachung", opens: ["dass", "inf"], strength: "weak", example: "Der Vorstand traf die Entscheidung, das Werk zu schließen." },
    { verb: "fällen", words: "Urteil|Entscheidung", opens: ["dass", "inf"], strength: "weak", empty: "decision", example: "Die Kammer fällte das Urteil am Mittwoch." },
    { verb: "kommen", words: "zu|zum Entschluss", opens: ["dass", "inf"], medium: "thought", example: "Die Familie kam zu dem Entschluss, den Hof aufzugeben." },
    { verb: "an|sehen", words: "als erwiesen", opens: ["dass", "inf", "np"], medium: "thought", example: "Die Kammer sah als erwiesen an, dass der Bauleiter Rechnungen fälschte." },
    { verb: "erzielen", words: "Einigung|Einigkeit|Übereinkunft|Konsens", opens: ["dass", "inf"], prepositions: ["über"], strength: "weak", empty: "decision", example: "Die Minister erzielten eine Einigung über die Quote." },
    { verb: "sich sein", words: "einig", opens: ["dass", "v2", "inf"], medium: "thought", prepositions: ["über"], example: "Die Länder sind sich einig, dass die Grenze offen bleibt." },
    { verb: "sich zeigen", words: "einig", opens: ["dass", "v2", "inf"], prepositions: ["über"], example: "Die Minister zeigten sich einig, dass Hilfe nötig ist." },
  ]),
  ...cuesOf("admit", [
    { verb: "ein|räumen", words: "Fehler|Versäumnis|Versäumnisse|Panne|Pannen|Mängel|Schwächen|Schuld|Mitschuld|Verstöße|Irrtum|Defizite|Fehlverhalten|Tat|Tatbeteiligung|Zahlungen|Kontakte", opens: ["direct", "dass", "v2", "inf", "post", "reported"], addressee: ["gegenüber"], example: "Die Werft räumte Versäumnisse ein." },
    { verb: "zu|geben", words: "Fehler|Versäumnis|Versäumnisse|Panne|Pannen|Mängel|Schwächen|Schuld|Mitschuld|Verstöße|Irrtum|Defizite|Fehlverhalten|Tat|Tatbeteiligung|Zahlungen|Kontakte", opens: ["direct", "dass", "v2", "inf", "post", "reported"], addressee: ["gegenüber"], example: "Der Verein gab Fehler bei der Abrechnung zu." },
    { verb: "ab|legen", words: "Geständnis|Zeugnis", opens: ["direct", "dass", "reported"], prepositions: ["über"], example: "Der Gärtner legte ein Geständnis ab." },
    { verb: "machen", words: "Hehl", opens: ["dass", "reported"], prepositions: ["aus"], example: "Der Trainer machte keinen Hehl daraus, dass er müde ist." },
    { verb: "übernehmen", words: "Verantwortung für Anschlag|Anschläge|Attentat|Angriff|Angriffe|Entführung|Explosion", opens: ["reported"], example: "Eine unbekannte Gruppe übernahm die Verantwortung für den Anschlag." },
    { verb: "übernehmen", words: "Verantwortung|Schuld", opens: ["dass"], prepositions: ["für"], strength: "weak", empty: "deed", example: "Der Manager übernahm die Verantwortung für den Abstieg." },
  ]),
  ...cuesOf("doubt", [
    { verb: "ziehen", words: "in Zweifel", opens: ["ob", "np"], medium: "thought", example: "Die Anwältin zog in Zweifel, ob die Probe echt ist." },
    { verb: "stellen", words: "infrage", opens: ["dass", "ob", "np"], medium: "thought", example: "Der Prüfer stellte infrage, ob die Halle gebraucht wird." },
    { verb: "stellen", words: "in Frage", opens: ["dass", "ob", "np"], medium: "thought", example: "Die Klage stellt in Frage, dass die Wahl frei war." },
    { verb: "an|melden", words: "Zweifel|Bedenken", opens: ["dass", "ob", "reported"], medium: "thought", prepositions: ["an", "gegen"], example: "Die Stadt meldete Zweifel an der Rechnung an." },
    { verb: "haben", words: "Zweifel", opens: ["dass", "ob"], medium: "thought", prepositions: ["an"], strength: "weak", example: "Die Forscher haben Zweifel, ob das Mittel wirkt." },
  ]),
  ...cuesOf("propose", [
    { verb: "machen", words: "Vorschlag|Vorschläge", opens: ["direct", "dass", "inf"], addressee: ["dat"], prepositions: ["zu"], example: "Der Vermittler machte den Vorschlag, den Streit zu vertagen." },
    { verb: "unterbreiten", words: "Vorschlag|Vorschläge|Angebot", opens: ["direct", "dass", "inf"], addressee: ["dat"], empty: "deed", example: "Die Arbeitgeber unterbreiteten ein neues Angebot." },
    { verb: "bringen", words: "ins Gespräch|Spiel", opens: ["dass", "np"], example: "Der Landrat brachte ins Gespräch, das Museum zu verlegen." },
    { verb: "legen", words: "ans Herz", opens: ["dass", "inf", "np"], addressee: ["dat"], example: "Die Lehrerin legte den Kindern ans Herz, viel zu lesen." },
  ]),
  ...cuesOf("believe", [
    { verb: "sein", words: "klar|ausgemacht", opens: ["dass"], medium: "thought", speaker: ["für"], strength: "weak", example: "Für den Trainer ist klar, dass das Spiel stattfindet." },
    { verb: "stehen", words: "fest", opens: ["dass"], medium: "thought", speaker: ["für"], strength: "weak", example: "Für die Wirtin steht fest, dass sie schließt." },
    { verb: "halten", words: "für falsch|richtig|sinnvoll|notwendig|unnötig|gefährlich", opens: ["dass", "inf", "np", "reported"], medium: "thought", strength: "weak", example: "Die Lehrer halten es für falsch, die Stunden zu kürzen." },
    { verb: "sein", words: "der|dieser|anderer Ansicht|Meinung|Auffassung|Überzeugung", opens: ["direct", "dass", "v2"], medium: "thought", example: "Der Richter ist der Ansicht, die Frist sei gewahrt." },
    { verb: "kommen", words: "zu|zur|zum Schluss|Ergebnis|Fazit|Befund|Erkenntnis|Einschätzung|Auffassung|Überzeugung|Ansicht", opens: ["direct", "dass", "v2"], medium: "thought", example: "Die Prüfer kamen zu dem Schluss, der Kran sei überlastet gewesen." },
    { verb: "gelangen", words: "zu|zur|zum Auffassung|Überzeugung|Ansicht|Ergebnis|Schluss|Einschätzung|Erkenntnis", opens: ["dass", "v2"], medium: "thought", example: "Das Gericht gelangte zu der Überzeugung, der Mann sei schuldig." },
    { verb: "ziehen", words: "Schluss|Fazit|Bilanz|Schlussfolgerung", opens: ["dass", "v2"], medium: "thought", prepositions: ["aus"], example: "Die Forscher zogen den Schluss, das Dorf sei älter." },
    { verb: "teilen", words: "Meinung|Ansicht|Auffassung|Einschätzung|Sorge|Kritik", opens: ["dass"], medium: "thought", example: "Der Verband teilt die Einschätzung, dass Eile geboten ist." },
    { verb: "sein", words: "überzeugt|sicher|zuversichtlich|optimistisch", opens: ["direct", "dass", "v2", "inf", "post"], medium: "thought", prepositions: ["von"], strength: "weak", example: "Die Trainerin ist überzeugt, dass die Mannschaft aufsteigt." },
    { verb: "sich sein", words: "sicher|bewusst|gewiss", opens: ["dass", "v2", "inf"], medium: "thought", example: "Der Händler ist sich sicher, dass die Kunden bleiben." },
    { verb: "hegen", words: "Verdacht|Hoffnung|Zweifel|Befürchtung", opens: ["dass", "inf"], medium: "thought", example: "Die Ermittler hegen den Verdacht, dass Geld floss." },
    { verb: "äußern", words: "Hoffnung|Verdacht|Vermutung|Befürchtung|Sorge|Zweifel|Überzeugung|Wunsch|Erwartung|Meinung", opens: ["direct", "dass", "v2", "inf"], prepositions: ["auf", "an"], example: "Der Botschafter äußerte die Hoffnung, dass die Waffen schweigen." },
    { verb: "aus|drücken", words: "Hoffnung|Sorge|Bedauern|Verwunderung|Zuversicht|Überzeugung|Beileid", opens: ["direct", "dass", "v2", "inf", "reported"], prepositions: ["über"], example: "Der Sprecher drückte sein Bedauern über den Ausfall aus." },
    { verb: "setzen", words: "Hoffnung|Hoffnungen", opens: ["dass"], medium: "thought", prepositions: ["auf", "in"], strength: "weak", empty: "deed", example: "Die Region setzt ihre Hoffnung auf den Tourismus." },
    { verb: "haben", words: "Eindruck|Gefühl", opens: ["dass", "v2"], medium: "thought", strength: "weak", example: "Viele Eltern haben den Eindruck, dass niemand zuhört." },
    { verb: "bestehen", words: "Einigkeit|Konsens|Zweifel|Sorge|Hoffnung", opens: ["dass", "ob"], medium: "thought", prepositions: ["über"], speaker: [], strength: "weak", example: "In der Runde bestand Einigkeit, dass gespart werden muss." },
    { verb: "herrschen", words: "Einigkeit|Einvernehmen|Meinung|Sorge", opens: ["dass", "ob"], medium: "thought", prepositions: ["über"], speaker: [], strength: "weak", example: "Im Rat herrschte Einigkeit darüber, dass gespart werden muss." },
    { verb: "vor|herrschen", words: "Meinung|Auffassung|Eindruck|Ansicht", opens: ["direct", "dass", "v2"], medium: "thought", speaker: [], strength: "weak", example: "Im Dorf herrscht die Meinung vor, dass der Turm bleiben soll." },
    { verb: "liegen", words: "nahe", opens: ["dass", "inf"], medium: "thought", speaker: [], strength: "weak", example: "Es liegt nahe, dass der Kurzschluss den Brand auslöste." },
    { verb: "sein", words: "guter Dinge|Hoffnung", opens: ["dass"], medium: "thought", strength: "weak", example: "Der Wirt ist guter Hoffnung, dass die Gäste kommen." },
  ]),
  ...cuesOf("deem", [
    { verb: "erklären", words: "für nichtig|ungültig|tot|beendet|gescheitert|unzulässig|abgeschlossen|vermisst|schuldig", opens: ["np"], strength: "weak", empty: "decision", example: "Das Gericht erklärte den Vertrag für nichtig." },
    { verb: "erachten", words: "als|für notwendig|zulässig|sinnvoll", opens: ["dass", "inf", "np"], strength: "weak", example: "Der Senat erachtet es als notwendig, die Straße zu sperren." },
  ]),
];
