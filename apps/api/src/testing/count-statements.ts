import type { TestApi } from './test-api.js';

/** How many SQL statements a piece of work sends to the database. */
export async function countStatements(api: TestApi, work: () => Promise<unknown>): Promise<number> {
  const { config } = api.house.orm;
  const logger = config.getLogger();
  const before = logger.isEnabled('query');
  let count = 0;
  const { logQuery } = logger;
  logger.setDebugMode(['query']);
  logger.logQuery = () => void (count += 1);
  try {
    await work();
  } finally {
    logger.logQuery = logQuery;
    logger.setDebugMode(before);
  }
  return count;
}
