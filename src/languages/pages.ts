import type { PageRows } from "../language/page-rows.ts";
import { germanPages } from "./de/rows/pages/pages.ts";

/**
 * What is known of pages. A page is taken apart before the language of its text is known, so that this is no part of a language's
 * value; so far German alone has such rows, and pages in other languages are taken apart by their markup.
 */
export const pages: PageRows = germanPages;
