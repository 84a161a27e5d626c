import { z } from "zod";

/** An article as a tool takes it. */
export const articleInput = {
  text: z.string().max(10_000_000).optional().describe("the article's text"),
  url: z.string().optional().describe("where it stands; fetched, politely, where no text is given"),
  name: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: z.string().optional().describe('date, with a time where known: the day that "am Montag" is counted from'),
};
