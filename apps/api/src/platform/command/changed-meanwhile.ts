/** What a command looked at was changed by another one before it held the lock: it runs again, with a fresh look. */
export class ChangedMeanwhile extends Error {}
