import { expect, it } from 'vitest';
import { isOwnPath } from './own-path.js';

it('never leads out of the application after signing in', () => {
  expect(['/orders?tab=HELD', '/'].map(isOwnPath)).toEqual([true, true]);
  expect(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''].map(isOwnPath)).toEqual([false, false, false, false, false]);
});
