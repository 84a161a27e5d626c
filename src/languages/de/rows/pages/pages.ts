import type { PageRows } from "../../../../language/page-rows.ts";
import { creditLine, datelinePlace, noDateline } from "../datelines.ts";
import {
  byLine,
  dateBehind,
  dateLine,
  firstPublished,
  monthAbbreviations,
  opensByLine,
  signedNames,
  writtenDatePattern,
} from "./by-lines.ts";
import { dayHeading, liveHeading, liveTitle, pageLines } from "./page-lines.ts";
import { lockedPhrases, teaserPhrases } from "./paywall-phrases.ts";

/** German pages. */
export const germanPages: PageRows = {
  opensByLine,
  byLine,
  signedNames,
  firstPublished,
  dateLine,
  dateBehind,
  writtenDate: writtenDatePattern,
  monthOf: (name) => monthAbbreviations.indexOf(name.toLowerCase().replace("mrz", "mär")) + 1,
  liveTitle,
  dayHeading,
  liveHeading,
  pageLines,
  lockedPhrases,
  teaserPhrases,
  datelinePlace,
  noDateline,
  creditLine,
};
