type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** Parses JSON; integers beyond 2^53 come out as strings instead of being bent (order numbers of marketplaces). Throws SyntaxError. */
export function parseJsonBigIntSafe(text: string): unknown {
  const keepLarge: Reviver = (_key, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source) ? source : value;
  return JSON.parse(text, keepLarge as (key: string, value: unknown) => unknown);
}
