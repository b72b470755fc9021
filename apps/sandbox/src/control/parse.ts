import type { z } from 'zod';
import { Refusal } from '../world/refusal.js';

/** What was sent, in shape. Throws Refusal (400) that names the field. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'INVALID_INPUT',
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; '),
    400,
  );
}
