declare global {
  interface JSON {
    /** Text that `stringify` writes as it stands (ECMAScript: JSON.parse source text access). */
    rawJSON(text: string): object;
  }
}

/** JSON as the platform writes it: a bigint becomes a number of all its digits, though most readers bend it. */
export function topJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'bigint' ? JSON.rawJSON(part.toString()) : part,
  );
}
