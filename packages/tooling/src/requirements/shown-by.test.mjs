import { describe, expect, it } from 'vitest';
import { shownBy } from './shown-by.mjs';

describe('what a test says that it shows', () => {
  it('is read from the comment above it, with screens and operations', () => {
    const text = "\n  // Shows S3.1.1.7, S3.1.1.8 (screen /register, operation register)\n  it('refuses a password of digits alone', async () => {";
    expect(shownBy('a.test.ts', text)).toEqual(['S3.1.1.7', 'S3.1.1.8'].map((id) => ({ id, file: 'a.test.ts', test: 'refuses a password of digits alone', screens: ['/register'], operations: ['register'] })));
  });
  it('may leave out where', () => {
    expect(shownBy('a.e2e.ts', "// Shows S8.3.1.1\ntest('nothing answers', async () => {")).toMatchObject([{ id: 'S8.3.1.1', test: 'nothing answers', screens: [], operations: [] }]);
  });
  it('is nothing where no tag stands', () => {
    expect(shownBy('a.test.ts', "// It shows S3.1.1.7 somehow\nit('works', () => {")).toEqual([]);
  });
  it('must stand above a test', () => {
    expect(() => shownBy('a.test.ts', '// Shows S3.1.1.7\nconst x = 1;')).toThrow('a.test.ts:1');
  });
});
