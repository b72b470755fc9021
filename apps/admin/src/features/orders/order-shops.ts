import { graphql } from '../../generated/gql/index.js';

/** The shops that an order may be placed in. */
export const ORDER_SHOPS = graphql(`
  query ShopChoices {
    shops(first: 100) { nodes { id name channel } }
  }
`);
