import { describe, expect, it } from 'vitest';
import { parseAddress } from './address.js';

describe('a typed address', () => {
  it.each([
    ['13800001000', 'MOBILE', '13800001000'], ['138 0000 1000', 'MOBILE', '13800001000'], ['+86-138-0000-1000', 'MOBILE', '13800001000'], ['１３８００００１０００', 'MOBILE', '13800001000'],
    [' Li.Lei@Example.COM ', 'EMAIL', 'li.lei@example.com'], ['a+b@mail.example.cn', 'EMAIL', 'a+b@mail.example.cn'],
  ])('%s is kept as one form', (typed, channel, address) => expect(parseAddress(typed)).toEqual({ channel, address }));

  it.each(['', '12345', '23800001000', '138000010001', 'a@b', 'a..b@example.com', '.a@example.com', 'a@-b.com', 'a@example.com\r\nBcc: x@y.zz', '"a b"@example.com', `${'a'.repeat(60)}@${'b'.repeat(60)}.com`])(
    '%j is none', (typed) => expect(parseAddress(typed)).toBeUndefined(),
  );
});
