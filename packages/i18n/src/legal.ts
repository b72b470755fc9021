/** Which version of the two documents is in force; consent is kept with it. A new text needs a new version. */
export const LEGAL_VERSIONS = { agreement: '2026-11-24', privacy: '2026-11-24' } as const;
