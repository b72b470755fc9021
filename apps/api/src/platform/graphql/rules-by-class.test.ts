import { getMetadataStorage, MaxLength, Min, validate } from 'class-validator';
import { expect, it, vi } from 'vitest';
import { lookUpRulesOnce } from './rules-by-class.js';

class Named {
  name = '';
}
class Counted extends Named {
  count = 0;
}
MaxLength(3)(Named.prototype, 'name');
Min(1)(Counted.prototype, 'count');

it('finds the rules of a class and of those that it inherits from, looking through all classes once only', async () => {
  const storage = getMetadataStorage();
  const search = vi.spyOn(storage, 'getTargetValidationMetadatas');
  lookUpRulesOnce();
  const broken = Object.assign(new Counted(), { name: 'long', count: 0 });
  for (let time = 0; time < 3; time += 1) {
    expect((await validate(broken)).map(({ property }) => property).toSorted()).toEqual(['count', 'name']);
    expect(await validate(Object.assign(new Counted(), { name: 'one', count: 1 }))).toEqual([]);
    expect((await validate(Object.assign(new Named(), { name: 'long' }))).map(({ property }) => property)).toEqual(['name']);
  }
  expect(search).toHaveBeenCalledTimes(2);
});
