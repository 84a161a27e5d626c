/** A dash of any length, as it parts what is said from who says it. */
export const DASH = /^(?:[-–—―]|--)$/u;

/** What stands before a quotation that is said by the words before it. */
export const LEADS = /^[,:]$/u;
