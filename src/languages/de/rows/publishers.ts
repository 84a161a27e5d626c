/** A publishing house whose titles share a newsroom, correspondents, or an owner who can have them share. */
export interface PublishingHouse {
  readonly house: string;
  /** Where the house names its titles. */
  readonly source: string;
  /** Names as in `media.ts` where it has them, and domains: an article's publisher may be known by either. */
  readonly titles: readonly string[];
  /** Two of the titles that a reader would take for two sources. */
  readonly example: readonly [one: string, other: string];
}

/**
 * Houses with the titles that they held in 2020 to 2024, after their own sites. Left out: joint ventures without a common
 * newsroom, titles that changed hands within these years. The broadcasters of the ARD are one: their programmes take over each
 * other's reports.
 */
// biome-ignore format: one row a house
export const publishingHouses: readonly PublishingHouse[] = [
  { house: "Axel Springer", source: "axelspringer.com", titles: ["Die Welt", "welt.de", "Welt am Sonntag", "N24", "Bild", "bild.de", "Bild am Sonntag", "B.Z.", "bz-berlin.de", "Sport Bild", "sportbild.bild.de"], example: ["Die Welt", "bild.de"] },
  { house: "Madsack", source: "madsack.de", titles: ["Redaktionsnetzwerk Deutschland", "rnd.de", "Hannoversche Allgemeine Zeitung", "haz.de", "Neue Presse", "neuepresse.de", "Leipziger Volkszeitung", "lvz.de", "Dresdner Neueste Nachrichten", "dnn.de", "Märkische Allgemeine", "maz-online.de", "Kieler Nachrichten", "kn-online.de", "Lübecker Nachrichten", "ln-online.de", "Ostsee-Zeitung", "ostsee-zeitung.de", "Göttinger Tageblatt", "goettinger-tageblatt.de"], example: ["RND", "haz.de"] },
  { house: "Funke", source: "funkemedien.de", titles: ["Funke Mediengruppe", "Westdeutsche Allgemeine Zeitung", "waz.de", "Neue Ruhr Zeitung", "nrz.de", "Westfalenpost", "wp.de", "Berliner Morgenpost", "morgenpost.de", "Hamburger Abendblatt", "abendblatt.de", "Braunschweiger Zeitung", "braunschweiger-zeitung.de", "Thüringer Allgemeine", "thueringer-allgemeine.de", "Ostthüringer Zeitung", "otz.de", "Thüringische Landeszeitung", "tlz.de"], example: ["WAZ", "Hamburger Abendblatt"] },
  { house: "Ippen", source: "ippen.media", titles: ["Münchner Merkur", "merkur.de", "tz", "tz.de", "Frankfurter Rundschau", "fr.de", "HNA", "hna.de", "Offenbach-Post", "op-online.de", "Westfälischer Anzeiger", "wa.de"], example: ["Frankfurter Rundschau", "merkur.de"] },
  { house: "DvH Medien", source: "dvhmedien.com", titles: ["Der Tagesspiegel", "tagesspiegel.de", "Handelsblatt", "handelsblatt.com", "Wirtschaftswoche", "wiwo.de", "Die Zeit", "zeit.de"], example: ["Tagesspiegel", "zeit.de"] },
  { house: "Südwestdeutsche Medienholding", source: "swmh.de", titles: ["Süddeutsche Zeitung", "sueddeutsche.de", "Stuttgarter Zeitung", "stuttgarter-zeitung.de", "Stuttgarter Nachrichten", "stuttgarter-nachrichten.de", "Schwarzwälder Bote", "schwarzwaelder-bote.de"], example: ["SZ", "stuttgarter-zeitung.de"] },
  { house: "Neue Pressegesellschaft", source: "swp.de", titles: ["Südwest Presse", "swp.de", "Märkische Oderzeitung", "moz.de", "Lausitzer Rundschau", "lr-online.de"], example: ["Südwest Presse", "MOZ"] },
  { house: "Rheinische Post Mediengruppe", source: "rheinischepostmediengruppe.de", titles: ["Rheinische Post", "rp-online.de", "Bonner General-Anzeiger", "ga.de", "Saarbrücker Zeitung", "saarbruecker-zeitung.de", "Trierischer Volksfreund", "volksfreund.de"], example: ["Rheinische Post", "Saarbrücker Zeitung"] },
  { house: "NOZ/mh:n Medien", source: "noz-mhn.de", titles: ["Neue Osnabrücker Zeitung", "noz.de", "Schleswig-Holsteinischer Zeitungsverlag", "shz.de", "Schweriner Volkszeitung", "svz.de"], example: ["NOZ", "shz.de"] },
  { house: "Kölner Stadt-Anzeiger Medien", source: "ksta.de", titles: ["Kölner Stadt-Anzeiger", "ksta.de", "Express", "express.de"], example: ["KStA", "express.de"] },
  { house: "Bauer", source: "bauermedia.com", titles: ["Volksstimme", "volksstimme.de", "Mitteldeutsche Zeitung", "mz.de"], example: ["Volksstimme", "Mitteldeutsche Zeitung"] },
  { house: "Berliner Verlag", source: "berliner-verlag.com", titles: ["Berliner Zeitung", "berliner-zeitung.de", "Berliner Kurier", "berliner-kurier.de"], example: ["Berliner Zeitung", "Berliner Kurier"] },
  { house: "Mediengruppe Pressedruck", source: "augsburger-allgemeine.de", titles: ["Augsburger Allgemeine", "augsburger-allgemeine.de", "Main-Post", "mainpost.de", "Südkurier", "suedkurier.de"], example: ["Augsburger Allgemeine", "Main-Post"] },
  { house: "Frankfurter Allgemeine", source: "faz.net", titles: ["Frankfurter Allgemeine Zeitung", "faz.net", "Frankfurter Allgemeine Sonntagszeitung"], example: ["FAZ", "FAS"] },
  { house: "Spiegel-Gruppe", source: "gruppe.spiegel.de", titles: ["Der Spiegel", "spiegel.de", "Manager Magazin", "manager-magazin.de"], example: ["Spiegel", "Manager Magazin"] },
  { house: "RTL Deutschland", source: "company.rtl.com", titles: ["RTL", "rtl.de", "n-tv", "n-tv.de", "Stern", "stern.de", "Capital", "capital.de"], example: ["ntv", "stern.de"] },
  { house: "Burda", source: "burda.com", titles: ["Focus", "focus.de", "Bunte", "bunte.de"], example: ["Focus", "Bunte"] },
  { house: "ProSiebenSat.1", source: "prosiebensat1.com", titles: ["Sat.1", "sat1.de", "ProSieben", "prosieben.de"], example: ["Sat.1", "ProSieben"] },
  { house: "ARD", source: "ard.de", titles: ["ARD", "ard.de", "Tagesschau", "tagesschau.de", "Sportschau", "sportschau.de", "Norddeutscher Rundfunk", "ndr.de", "Panorama", "Westdeutscher Rundfunk", "wdr.de", "www1.wdr.de", "Monitor", "Mitteldeutscher Rundfunk", "mdr.de", "Bayerischer Rundfunk", "br.de", "Südwestrundfunk", "swr.de", "Report Mainz", "Hessischer Rundfunk", "hr.de", "hessenschau.de", "Rundfunk Berlin-Brandenburg", "rbb-online.de", "rbb24.de", "Saarländischer Rundfunk", "sr.de", "Radio Bremen", "radiobremen.de"], example: ["NDR", "tagesschau.de"] },
  { house: "ZDF", source: "zdf.de", titles: ["ZDF", "zdf.de", "heute-journal", "zdfheute.de"], example: ["ZDF", "heute-journal"] },
  { house: "Styria", source: "styria.com", titles: ["Kleine Zeitung", "kleinezeitung.at", "Die Presse", "diepresse.com"], example: ["Kleine Zeitung", "Die Presse"] },
  { house: "TX Group", source: "tx.group", titles: ["Tages-Anzeiger", "tagesanzeiger.ch", "Basler Zeitung", "bazonline.ch", "Der Bund", "derbund.ch", "Berner Zeitung", "bernerzeitung.ch", "20 Minuten", "20min.ch"], example: ["Tages-Anzeiger", "20min.ch"] },
  { house: "CH Media", source: "chmedia.ch", titles: ["Aargauer Zeitung", "aargauerzeitung.ch", "Luzerner Zeitung", "luzernerzeitung.ch", "St. Galler Tagblatt", "tagblatt.ch"], example: ["Aargauer Zeitung", "Luzerner Zeitung"] },
];

/** What stands for all papers of a house: "Haus Moor". */
export const houseName = (house: string): string => `Haus ${house}`;
