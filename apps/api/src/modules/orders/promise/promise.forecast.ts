const HOUR_MS = 3_600_000;

/** An order that has to leave today. */
export interface DueOrder {
  warehouseId: string | null;
  dueAt: Date;
}

/** How many orders left a warehouse within one hour. */
export interface WorkedHour {
  warehouseId: string | null;
  count: number;
}

export interface ForecastHour {
  /** The end of the hour in which they are due; what was due before now stands in the first hour. */
  until: Date;
  due: number;
  /** How many of them will not have left in time at the warehouse's pace; null when it has no pace yet. */
  breaking: number | null;
}

export interface WarehouseForecast {
  warehouseId: string | null;
  /** Orders an hour, over the hours in which at least one left; null when none did. */
  pace: number | null;
  hours: ForecastHour[];
}

/**
 * What breaks today: each warehouse works off its orders one after the other, what is due first, first, at the pace of its
 * last days, without a break from now on. The nth of them leaves n ÷ pace hours from now; it breaks when that is after its time.
 */
export function forecast(due: readonly DueOrder[], worked: readonly WorkedHour[], now: Date): WarehouseForecast[] {
  return [...Map.groupBy(due, ({ warehouseId }) => warehouseId)].map(([warehouseId, orders]) => {
    const pace = paceOf(worked.filter((hour) => hour.warehouseId === warehouseId));
    const hours = new Map<number, ForecastHour>();
    const sorted = orders.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    for (const [index, { dueAt }] of sorted.entries()) {
      const until = (Math.floor(Math.max(dueAt.getTime(), now.getTime()) / HOUR_MS) + 1) * HOUR_MS;
      const hour = hours.get(until) ?? { until: new Date(until), due: 0, breaking: pace === null ? null : 0 };
      hour.due += 1;
      if (pace !== null && hour.breaking !== null && now.getTime() + ((index + 1) / pace) * HOUR_MS > dueAt.getTime()) hour.breaking += 1;
      hours.set(until, hour);
    }
    return { warehouseId, pace, hours: [...hours.values()] };
  });
}

function paceOf(hours: readonly WorkedHour[]): number | null {
  if (hours.length === 0) return null;
  return hours.reduce((sum, { count }) => sum + count, 0) / hours.length;
}
