import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenIn } from '../testing/life/invariants.js';
import { attempt, VERBS, type Step, type Verb } from '../testing/life/verbs.js';
import { newWorld, type World } from '../testing/life/world.js';
import { testApi } from '../testing/test-api.js';

// Only MariaDB (TEST_DATABASE=mysql) lets two commands meet. LIFE_STEPS=100000 takes its time (half an hour and more); what broke is printed with its seed.
const api = await testApi();
const STEPS = Number(process.env['LIFE_STEPS'] ?? (process.env['TEST_DATABASE'] === 'mysql' ? 1_500 : 800));
/** Pairs of commands in one world, so that a failure stays short enough to be understood. */
const PAIRS_A_LIFE = 100;
/** Few enough that orders compete for them. */
const PIECES = 12;
const MS_A_STEP = 200;

interface Seen {
  steps: number;
  done: Map<Verb, number>;
}
const seen: Seen = { steps: 0, done: new Map() };

/** Two people do something at the same moment; whatever comes of it, no invariant is broken. */
class AtOnce implements fc.AsyncCommand<World, World> {
  constructor(private readonly both: readonly [Step, Step]) {}

  check(): boolean {
    return true;
  }

  async run(_model: World, world: World): Promise<void> {
    const done = await Promise.all(this.both.map((step) => attempt(world, step)));
    seen.steps += this.both.length;
    for (const verb of done) if (verb) seen.done.set(verb, (seen.done.get(verb) ?? 0) + 1);
    assert.deepEqual(await brokenIn(world), []);
  }

  toString(): string {
    return this.both.map(({ verb, order, goods, pieces }) => `${verb}(${order}, ${goods}, ${pieces})`).join(' | ');
  }
}

const stepOf = (...verbs: Step['verb'][]): fc.Arbitrary<Step> =>
  fc.record({ verb: fc.constantFrom(...verbs), order: fc.nat({ max: 5 }), goods: fc.nat({ max: 2 }), pieces: fc.integer({ min: 1, max: 4 }) });
// Mostly what happens usually, so that orders get far, and are split on their way; the rest comes at any time.
const step = fc.oneof({ weight: 6, arbitrary: stepOf('next') }, { weight: 1, arbitrary: stepOf('place', 'split') }, { weight: 3, arbitrary: stepOf(...VERBS) });
const pairs = fc.tuple(step, step).map((both) => new AtOnce(both));

it(`keeps every invariant of orders, stock and money over ${STEPS} commands, two at a time`, async () => {
  while (seen.steps < STEPS) {
    const life = fc.commands([pairs], { maxCommands: PAIRS_A_LIFE, size: 'max' });
    await fc.assert(
      fc.asyncProperty(life, async (commands) => {
        const world = await newWorld(api, PIECES);
        await fc.asyncModelRun(() => ({ model: world, real: world }), commands);
      }),
      { numRuns: Math.max(Math.ceil(Math.min(STEPS - seen.steps, 5_000) / PAIRS_A_LIFE), 1) },
    );
  }
  process.stdout.write(`${seen.steps} commands; done: ${[...seen.done].map(([verb, times]) => `${verb} ${times}`).join(', ')}\n`);
  // A test that gets nowhere breaks nothing; what is rare comes only in a long one.
  for (const verb of STEPS >= 10_000 ? VERBS : (['cancel', 'deliver', 'split'] as const)) expect(seen.done.get(verb) ?? 0, `${verb} was never done`).toBeGreaterThan(0);
}, STEPS * MS_A_STEP + 60_000);
