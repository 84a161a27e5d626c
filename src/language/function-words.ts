/**
 * Words that are frequent in one language and rare in its neighbours: left out are those that several share
 * ("in", "die", "an", "de", "den", "er", "es", "ich", "da", "nie", "was", "man"). From the most frequent words of each language.
 */
export const functionWords: Readonly<Record<string, string>> = {
  de: "der das und ist nicht mit sich auf für von dem des ein eine einen einem einer zu im auch als wird werden wurde sind hat haben nach bei aus über dass wie oder um vor durch zum zur sei noch nur einem seiner ihre am vom",
  en: "the of and to is that it for as was with be by on not he his but at are this have from or had were which you their has would they been will its more",
  nl: "het een van en op te dat is niet met voor zijn aan ook als bij naar wordt deze maar uit heeft hebben werd",
  fr: "le la les des et un une est dans que qui pour au par sur pas avec ce il sont du aux plus cette mais",
  es: "el la los las y en que del por con una para como más pero sus al fue este",
  it: "il di che la e per un una non sono con del della al nel gli anche come più",
  da: "og det til af en at på med for ikke der som har de et blev efter",
  pl: "i w na z się do to że jest po jak ale od przez za są dla",
};

/**
 * Words behind which a sentence goes on, so that neither a heading nor a sentence ends with them: articles and their like, conjunctions,
 * prepositions; none that parts from a verb to a sentence's end ("an", "ein", "mit").
 */
export const openingWords: Readonly<Record<string, string>> = {
  de: "der die das des dem den eine einen einem einer eines keine keinen keinem keiner und oder sowie in im am vom von beim zum zur für ohne gegen seit als wie dass ihre ihren ihrem ihrer seine seinen seinem seiner unsere unseren diese diesen diesem dieser",
  en: "the a an of and or to that for with from his their its at",
};
