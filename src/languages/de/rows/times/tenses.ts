/**
 * Word forms that show whether a clause speaks of what was or what will be, for use without a dictionary.
 * The most frequent finite forms of German news (own count over newspaper reports of 2020).
 */

/** Präteritum: "Am Montag trat er zurück." */
export const pastForms: ReadonlySet<string> = new Set(
  (
    "war waren wurde wurden hatte hatten gab gaben kam kamen ging gingen sagte sagten teilte teilten stand standen lag lagen nahm " +
    "nahmen begann begannen fand fanden fiel fielen trat traten hielt hielten ließ ließen zog zogen starb starben stieg stiegen sank " +
    "sanken sprach sprachen traf trafen verlor verloren gewann gewannen erhielt erhielten brachte brachten rief riefen schrieb schrieben " +
    "sah sahen schlug schlugen blieb blieben lief liefen konnte konnten musste mussten mußte mußten durfte " +
    "durften erklärte erklärten berichtete berichteten meldete meldeten kündigte kündigten forderte forderten warnte warnten betonte " +
    "stellte stellten legte legten setzte setzten zeigte zeigten machte machten führte führten feierte feierten startete starteten " +
    "endete endeten einigte einigten entschied entschieden beschloss beschlossen verabschiedete bestätigte bestätigten verletzte " +
    "brannte brannten kostete kosteten dauerte dauerten griff griffen schloss schlossen unterlag verließ verließen erlitt erlitten"
  ).split(" "),
);

/** Future and plan: "Am Montag wird gewählt.", "Am Montag soll er aussagen." */
export const futureForms: ReadonlySet<string> = new Set(
  "wird werde soll sollen will wollen möchte möchten könnte könnten dürfte dürften könne müsse".split(" "),
);

/** Present tense of events; with a date they speak of what is to come: "Die Messe beginnt am Montag." */
export const presentForms: ReadonlySet<string> = new Set(
  (
    "beginnt beginnen startet starten endet enden findet finden tritt treten tagt tagen trifft treffen kommt kommen reist reisen spielt " +
    "spielen steht stehen läuft laufen folgt folgen eröffnet öffnet öffnen schließt schließen kann können muss müssen muß ist sind " +
    "lädt laden gastiert empfängt erwartet rechnet plant planen gilt gelten bleibt bleiben wählt wählen entscheidet stimmt gibt geht " +
    "fährt fahren zieht dauert dauern darf dürfen lässt lassen sieht sehen hält halten"
  ).split(" "),
);

/** Present tense of what happens once, so that "heute" beside it is the day: "Heute beginnt die Messe." */
export const eventForms: ReadonlySet<string> = new Set(
  (
    "beginnt beginnen startet starten endet enden eröffnet eröffnen tagt tagen reist reisen trifft treffen empfängt empfangen " +
    "gastiert gastieren wählt wählen verhandelt verhandeln berät beraten urteilt verkündet tritt"
  ).split(" "),
);

/** Plans told of, whose day may be gone or to come: "Er sollte am Montag aussagen." */
export const openForms: ReadonlySet<string> = new Set("sollte sollten wollte wollten".split(" "));

/** Perfekt auxiliaries; they count as past when a participle stands in the clause. */
export const perfectForms: ReadonlySet<string> = new Set(
  "hat haben habe ist sind sei seien hätte hätten wäre".split(" "),
);

/** Participles of a state: with "ist" they tell what is so at the time named: "Das Bad ist am Freitag geschlossen." */
export const stateParticiples: ReadonlySet<string> = new Set(
  (
    "geöffnet geschlossen gesperrt geplant vorgesehen angesetzt anberaumt terminiert eingeladen untersagt verboten erlaubt gestattet " +
    "besetzt ausgebucht ausverkauft"
  ).split(" "),
);

/** Participles of what happens once, so that "heute" beside "ist", "wird" or "werden" is the day: "Heute wird gewählt." */
export const eventParticiples: ReadonlySet<string> = new Set(
  (
    "gestorben verstorben zurückgetreten eingetroffen angekommen abgereist gelandet gestartet gewählt eröffnet vorgestellt beigesetzt " +
    "beerdigt erwartet fortgesetzt vereidigt veröffentlicht verkündet vorgeführt abgestimmt verhandelt entschieden bekanntgegeben " +
    "unterzeichnet verabschiedet eingeweiht übergeben ausgezeichnet freigelassen beginnen starten enden tagen aussagen verhandeln"
  ).split(" "),
);
