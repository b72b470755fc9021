import { expect, it } from 'vitest';
import { loginPath, orderQueuePath, paths } from './paths.js';

it('is the whole map of the application', () => {
  const map = Object.entries(paths).map(([name, path]) => `${name}: ${typeof path === 'function' ? path('OM1') : path}`);
  expect(map.join('\n')).toMatchInlineSnapshot();
});

it('escapes what comes from outside', () => {
  expect(paths.order('a/b c')).toBe('/orders/a%2Fb%20c');
  expect(orderQueuePath('HELD')).toBe('/orders?tab=HELD');
  expect(loginPath('/orders?tab=HELD')).toBe('/login?next=%2Forders%3Ftab%3DHELD');
});
