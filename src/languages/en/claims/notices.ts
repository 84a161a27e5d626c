import { isNoticeIn } from "../../../propositions/notices.ts";
import { isHouseNotice } from "../rows/house-notices.ts";

/** Whether words are the house's to its readers, not the article's. */
export const isNotice = isNoticeIn(isHouseNotice);
