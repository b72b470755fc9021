import { InMemoryCache } from '@apollo/client';

/**
 * Every object by its id. A connection is one page: another cursor, filter or sort is another entry and nothing is merged,
 * since the table shows one page and a million rows must not pile up here.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: { UserError: ['SimpleUserError', 'IllegalTransitionError', 'StaleVersionError', 'InsufficientStockError', 'AmountExceedsRemainingError'] },
    typePolicies: {
      Viewer: { keyFields: [] },
      Money: { keyFields: false },
      OrderQueue: { keyFields: ['key'] },
      Order: { fields: { availableActions: { merge: false }, timeline: { merge: false }, attachments: { merge: false }, colleagues: { merge: false }, holds: { merge: false } } },
    },
  });
}
