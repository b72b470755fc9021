/** A path of this application, and not a way out of it: `//other.example` is an address elsewhere. */
export function isOwnPath(next: string): boolean {
  return /^\/(?![/\\])/.test(next);
}
