/**
 * Words that, with a capital, begin a sentence far more often than they follow an abbreviation inside one.
 * Hand-made from the closed classes (articles, pronouns, prepositions, conjunctions).
 * Example: "… und Käse usw. Die Händler hoffen auf mehr."
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Dies Diese Dieser Dieses Diesen Diesem " +
    "In Im Am An Auf Auch Aber Als Bei Beim Bis Da Dabei Dadurch Dafür Dagegen Daher Damit Danach Daneben Dann Daran " +
    "Darauf Daraus Darin Darüber Darum Davon Davor Dazu Denn Dennoch Deshalb Deswegen Doch Dort Durch Für Gegen Hier " +
    "Hinter Insgesamt Ihm Ihn Ihre Ihren Jetzt Laut Man Mit Nach Nachdem Neben Nicht Noch Nun Nur Ob Obwohl Ohne Seit " +
    "Sein Seine Seinen So Somit Sonst Sowohl Trotz Über Um Und Unter Viele Vom Von Vor Während Was Weil Weiter Weitere " +
    "Wenn Wer Wie Wo Zu Zudem Zugleich Zuletzt Zum Zur Zuvor Zwar Zwischen Alle Allerdings Andere Außerdem Jeder Jedoch " +
    "Kein Keine Mehr Unterdessen Indes Inzwischen"
  ).split(" "),
);
