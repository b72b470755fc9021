import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/test-api.js';
import { newId } from '../ids.js';
import { command, perform } from './command.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

const api = await testApi();

/** Takes one number an attempt, in the order given. */
async function draw(numbers: readonly string[]): Promise<{ attempts: number }> {
  let attempts = 0;
  const drawn = command('test.draw', async (tx) => {
    const key = numbers[attempts] ?? 'none';
    attempts += 1;
    await tx.em.insert(IdempotencyKey, { id: newId(), actor: 'test', command: 'draw', key, inputHash: key, createdAt: tx.now });
    return {};
  });
  await perform(api.system(), drawn, {});
  return { attempts };
}

describe('a command', () => {
  it('is repeated when a number it drew by lot was taken, and keeps nothing of the attempt', async () => {
    expect(await draw(['one'])).toEqual({ attempts: 1 });
    expect(await draw(['one', 'one', 'two'])).toEqual({ attempts: 3 });
    expect(await api.system().em.fork().count(IdempotencyKey, { actor: 'test' })).toBe(2);
  });

  it('gives up when every attempt meets a taken one', async () => {
    await expect(draw(['one', 'one', 'one', 'one', 'three'])).rejects.toThrow(/constraint|Duplicate/i);
  });
});
