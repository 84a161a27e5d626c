// What a house says to its readers under and between articles: letters, apps, subscriptions, further reading. Collected by hand.

export interface HouseNotice {
  /** Part of a regular expression over small letters. */
  readonly phrase: string;
  readonly example: string;
}

// biome-ignore format: one row a line
export const houseNotices: readonly HouseNotice[] = [
  { phrase: "by signing up|you agree to receive", example: "By signing up you agree to our terms." },
  { phrase: "sign up (?:here|for|to|now|today)", example: "Sign up for our morning letter." },
  { phrase: "subscribe (?:to|here|now|today)", example: "Subscribe to our podcast." },
  { phrase: "(?:click|tap) (?:here|on)", example: "Click here to read the whole letter." },
  { phrase: "follow (?:us|him|her|them|\\p{L}+ \\p{L}+) on (?:twitter|facebook|instagram)", example: "Follow us on Twitter." },
  { phrase: "(?:read|see|hear|watch|learn) more", example: "Read more about the ferry." },
  { phrase: "get the .{0,40} app", example: "Get the Hale Herald app." },
  { phrase: "(?:our|the) newsletter", example: "This article is from our newsletter." },
  { phrase: "this material may not be published", example: "This material may not be published, broadcast or rewritten." },
  { phrase: "all rights reserved", example: "All rights reserved." },
  { phrase: "send (?:us )?(?:an email|your tips|tips) to", example: "Send your tips to the desk." },
  { phrase: "opinions expressed (?:here|in this)", example: "The opinions expressed here are the author's own." },
  { phrase: "(?:is|are) a (?:contributor|columnist|fellow|senior fellow) (?:at|to|for|with)", example: "Mara Hale is a columnist for this paper." },
];

const NOTICE = new RegExp(`(?<!\\p{L})(?:${houseNotices.map(({ phrase }) => phrase).join("|")})(?!\\p{L})`, "u");

/** Whether a paragraph is the house's to its readers. */
export const isHouseNotice = (paragraph: string): boolean => NOTICE.test(paragraph.toLowerCase());
