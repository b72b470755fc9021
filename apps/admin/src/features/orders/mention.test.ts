import { describe, expect, it } from 'vitest';
import { mentionAt, stillMentioned, withMention } from './mention.js';

describe('naming a colleague', () => {
  it.each([
    ['@', 1, { at: 0, search: '' }],
    ['请 @孙', 4, { at: 2, search: '孙' }],
    ['请@sun 看', 5, { at: 1, search: 'sun' }],
    ['@孙悦 看', 5, undefined],
    ['a.b@mail', 8, undefined],
    ['没有', 2, undefined],
    ['@甲，乙', 4, undefined],
    [`@${'x'.repeat(30)}`, 31, undefined],
  ])('in %j at %i is %j', (text, caret, mention) => expect(mentionAt(text, caret)).toEqual(mention));

  it('puts the name where it was typed, with a blank after it', () => {
    expect(withMention('请@sun看', { at: 1, search: 'sun' }, '孙悦')).toEqual({ text: '请@孙悦 看', caret: 5 });
  });

  it('forgets whom the text does not name any more', () => {
    const chosen = [{ id: '1', name: '孙悦' }, { id: '2', name: '赵强' }];
    expect(stillMentioned('@赵强 看', chosen)).toEqual([chosen[1]]);
  });
});
