// The function words of English, which a dictionary of nouns, verbs, adjectives and adverbs (WordNet) has not.
// Classes after Huddleston & Pullum, "The Cambridge Grammar of the English Language" (2002), chapters 5, 7 and 17;
// what they call determinatives and subordinators goes by the names that the lexicon has for German.
// The training of the lexicon compiles these rows in.
import type { ClosedClassRow } from "../../../language/closed-class-row.ts";

export const closedClass: readonly ClosedClassRow[] = [
  { is: "definite article", forms: "the", example: "The bridge is closed." },
  { is: "indefinite article", forms: "a an", example: "A ferry sank." },
  { is: "demonstrative", forms: "this that these those such", example: "Those figures are wrong." },
  {
    is: "determiner",
    forms: "all any both each either every few many more most much neither no some several another enough less fewer",
    example: "Several people were hurt.",
  },
  { is: "possessive", forms: "my your his her its our their whose", example: "Their house burned down." },
  { is: "possessive", forms: "mine yours hers ours theirs", example: "The decision was theirs." },
  { is: "personal pronoun", forms: "I", person: "1s", example: "I saw nothing." },
  { is: "personal pronoun", forms: "me", lemma: "I", example: "He called me." },
  { is: "personal pronoun", forms: "you", person: "2p", example: "You can go." },
  { is: "personal pronoun", forms: "he", person: "3s", example: "He denied it." },
  { is: "personal pronoun", forms: "him", lemma: "he", example: "Police arrested him." },
  { is: "personal pronoun", forms: "she", person: "3s", example: "She agreed." },
  { is: "personal pronoun", forms: "her", lemma: "she", example: "They thanked her." },
  { is: "personal pronoun", forms: "it", person: "3s", example: "It rained." },
  { is: "personal pronoun", forms: "we", person: "1p", example: "We will wait." },
  { is: "personal pronoun", forms: "us", lemma: "we", example: "This helps us." },
  { is: "personal pronoun", forms: "they", person: "3p", example: "They left." },
  { is: "personal pronoun", forms: "them", lemma: "they", example: "No one saw them." },
  {
    is: "reflexive pronoun",
    forms: "myself yourself himself herself itself ourselves yourselves themselves oneself",
    example: "He defended himself.",
  },
  {
    is: "indefinite pronoun",
    forms:
      "anybody anyone anything everybody everyone everything nobody none nothing somebody someone something one others",
    example: "Nobody was hurt.",
  },
  { is: "relative pronoun", forms: "who whom which that whose", example: "the officer who wrote the report" },
  { is: "interrogative pronoun", forms: "who whom what which whoever whatever", example: "Who paid?" },
  {
    is: "preposition",
    forms:
      "about above across after against along amid among around as at before behind below beneath beside besides between beyond but by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past pending per regarding round since than through throughout till to toward towards under underneath unlike until up upon versus via with within without amidst alongside atop",
    example: "The ferry sank off the coast.",
  },
  { is: "coordinating conjunction", forms: "and but or nor yet so plus", example: "Rain and wind are expected." },
  {
    is: "subordinating conjunction",
    forms:
      "after although as because before if lest once since that though till unless until when whenever where whereas wherever whether while whilst",
    example: "The road is closed because it is flooded.",
  },
  { is: "comparing conjunction", forms: "than as", example: "more than a year" },
  { is: "interrogative adverb", forms: "how when where why", example: "Why did it fail?" },
  { is: "negation", forms: "not n't n’t never", example: "The mayor did not answer." },
  {
    is: "numeral",
    forms:
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion",
    example: "Three people died.",
  },
  {
    is: "verb particle",
    forms: "up out off down away back over in on through along apart",
    example: "The talks broke down.",
  },
  {
    is: "adverb",
    forms: "there here then now also too very just only even still already ago",
    example: "He is still here.",
  },
];
