const EVERY_MS = 60_000;

/** Writes that something was used just now, unless that was written after `before`. */
type Write = (id: string, use: { now: Date; before: Date; ip: string | undefined }) => Promise<unknown>;

/** Notes when each of many was last used: one UPDATE a minute and each at most, however many processes there are. */
export class LastUses {
  private readonly noted = new Map<string, number>();

  constructor(private readonly write: Write) {}

  note(id: string, ip: string | undefined, now: Date): void {
    if (now.getTime() - (this.noted.get(id) ?? 0) < EVERY_MS) return;
    this.noted.set(id, now.getTime());
    this.write(id, { now, ip, before: new Date(now.getTime() - EVERY_MS) })
      // The caller's request does not hang on this: the next one tries again.
      .catch(() => this.noted.delete(id));
  }
}
