/** A key for one intent of a person: a second click or a repeated request does not do it twice. */
export function intentKey(): string {
  // crypto.randomUUID exists only on pages with TLS or on localhost
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
