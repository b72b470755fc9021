const PEOPLE = [
  ['admin', '系统管理员', 'everything'],
  ['clerk', '订单处理员', 'orders: review, hold, cancel'],
  ['finance', '财务人员', 'payments, refunds, settlement'],
  ['warehouse', '仓库管理员', 'picking, shipping, receiving returns'],
  ['service', '客服人员', 'customers and returns'],
  ['customer', '客户', 'own orders'],
  ['partner', '合作系统', 'the API'],
];
const PASSWORD = 'Demo!2026';

/** What `npm start` says at the end: where everything is, and who may sign in. */
export function welcome(env, took) {
  const own = env.PUBLIC_URL || `http://127.0.0.1:${env.PORT}`;
  const width = Math.max(...PEOPLE.map(([name]) => name.length));
  // A Chinese character takes two columns of a terminal.
  const people = PEOPLE.map(([name, role, does]) => `    ${name.padEnd(width)}  ${role}${' '.repeat(12 - 2 * role.length)}${does}`);
  const signIns = [`  Sign in with one of these; the password of all is ${PASSWORD}`, ...people, ''];
  return [
    '',
    `  Ordo is ready after ${took}`,
    '',
    `  Orders    ${own}`,
    `  GraphiQL  ${own}/graphiql`,
    `  Sandbox   http://127.0.0.1:${env.SANDBOX_PORT}   (order on Taobao, pay with Alipay, move SF parcels)`,
    '',
    ...(env.DEMO_MODE === 'true' ? signIns : []),
    `  Data and logs are in ${env.DATA_DIR}. Ctrl-C stops everything; the data stay.`,
    '',
    '',
  ].join('\n');
}
