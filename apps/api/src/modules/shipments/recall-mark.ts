/** Nobody wants the goods back, or the warehouse has answered. */
export const NO_RECALL = { recallRequestedAt: null, recallRequestedBy: null, recallReason: null } as const;
