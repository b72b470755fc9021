/** Where the sandbox asks for the time, so that tests can turn it. UTC instants. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
