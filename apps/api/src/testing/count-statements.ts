import type { TestApi } from './test-api.js';

export interface SentStatement {
  query: string;
  params: readonly unknown[];
}

/** The SQL statements that a piece of work sends to the database. */
export async function statementsOf(api: TestApi, work: () => Promise<unknown>): Promise<SentStatement[]> {
  const { config } = api.house.orm;
  const logger = config.getLogger();
  const before = logger.isEnabled('query');
  const sent: SentStatement[] = [];
  const { logQuery } = logger;
  logger.setDebugMode(['query']);
  logger.logQuery = ({ query = '', params = [] }) => void sent.push({ query, params });
  try {
    await work();
  } finally {
    logger.logQuery = logQuery;
    logger.setDebugMode(before);
  }
  return sent;
}

/** How many SQL statements a piece of work sends to the database. */
export async function countStatements(api: TestApi, work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(api, work)).length;
}
