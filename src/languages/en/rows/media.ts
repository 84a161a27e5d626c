/** A newspaper, broadcaster, magazine or portal, by the name that every language's rows have for it. */
export interface MediumName {
  readonly name: string;
  readonly aliases: readonly string[];
}

type Row = readonly [name: string, ...aliases: string[]];

/** Names after the publishers' own sites. */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["New York Times", "The New York Times", "the New York Times", "NYT", "the Times"],
  ["Washington Post", "The Washington Post", "the Washington Post", "the Post"],
  ["Wall Street Journal", "The Wall Street Journal", "the Wall Street Journal", "WSJ", "the Journal"],
  ["USA Today", "USA TODAY"],
  ["Los Angeles Times", "The Los Angeles Times", "the Los Angeles Times"],
  ["Boston Globe", "The Boston Globe", "the Boston Globe"],
  ["The Hill"],
  ["Politico", "POLITICO"],
  ["Axios"],
  ["BuzzFeed News", "BuzzFeed"],
  ["HuffPost", "Huffington Post", "The Huffington Post"],
  ["CNN"],
  ["Fox News", "Fox"],
  ["CBS News", "CBS"],
  ["NBC News", "NBC"],
  ["ABC News"],
  ["MSNBC"],
  ["CNBC"],
  ["NPR", "National Public Radio"],
  ["PBS"],
  ["BBC", "BBC News", "the BBC", "The BBC"],
  ["The Guardian", "Guardian", "the Guardian"],
  ["Financial Times", "The Financial Times", "the Financial Times", "FT"],
  ["The Times", "The Times of London", "the Times of London"],
  ["Daily Telegraph", "The Daily Telegraph", "The Telegraph", "the Telegraph"],
  ["Daily Mail", "The Daily Mail", "the Daily Mail"],
  ["The Independent", "the Independent"],
  ["Sky News"],
  ["Washington Times", "The Washington Times", "the Washington Times"],
  ["Christian Science Monitor", "The Christian Science Monitor"],
  ["Al Jazeera"],
  ["Time", "Time magazine", "TIME"],
  ["The New Yorker", "the New Yorker"],
  ["The Atlantic", "the Atlantic"],
  ["Newsweek"],
  ["Vanity Fair"],
  ["ProPublica"],
  ["Der Spiegel", "Spiegel"],
];

export const media: readonly MediumName[] = rows.map(([name, ...aliases]) => ({ name, aliases }));
