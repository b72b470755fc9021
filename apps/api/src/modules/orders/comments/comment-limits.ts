/** Colleagues that one comment tells. */
export const MOST_MENTIONED = 10;
/** Files with one comment. */
export const MOST_ATTACHED = 10;
/** Files that somebody has uploaded and not yet said anything with. */
export const MOST_WAITING = 20;
/** Megabytes of one file. */
export const ATTACHMENT_MB = 10;
