import { expect, it } from 'vitest';
import { forecast } from './promise.forecast.js';

const NOW = new Date('2026-11-23T02:20:00Z');
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const due = (warehouseId: string | null, ...minutes: number[]) => minutes.map((each) => ({ warehouseId, dueAt: inMinutes(each) }));

it('works off what is due first, first, at the pace of the hours in which something left', () => {
  // Six an hour: one leaves every ten minutes. The third would need thirty and has twenty-five.
  const [east] = forecast(due('east', 600, 25, 15, 20), [{ warehouseId: 'east', count: 8 }, { warehouseId: 'east', count: 4 }], NOW);
  expect(east).toEqual({
    warehouseId: 'east', pace: 6,
    hours: [{ until: new Date('2026-11-23T03:00:00Z'), due: 3, breaking: 1 }, { until: new Date('2026-11-23T13:00:00Z'), due: 1, breaking: 0 }],
  });
});

it('counts what is broken already in the first hour, and says nothing about a warehouse without a pace', () => {
  const [east, none] = forecast([...due('east', -90), ...due(null, 30)], [{ warehouseId: 'east', count: 60 }], NOW);
  expect(east?.hours).toEqual([{ until: new Date('2026-11-23T03:00:00Z'), due: 1, breaking: 1 }]);
  expect(none).toEqual({ warehouseId: null, pace: null, hours: [{ until: new Date('2026-11-23T03:00:00Z'), due: 1, breaking: null }] });
});
