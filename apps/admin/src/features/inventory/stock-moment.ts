/** What a query is given while no moment is chosen: the field is not asked for then. */
export const NO_MOMENT = '1970-01-01T00:00:00.000Z';

/** The instant that a date-time field names in the viewer's zone; undefined when it is empty or no date. */
export function momentOf(text: string | null): string | undefined {
  if (!text) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

interface Figures {
  onHand: number;
  reserved: number;
  available: number;
  inTransit: number;
}

/** The figures alone, without what the cache adds to them. */
export const figures = ({ onHand, reserved, available, inTransit }: Figures): Figures => ({ onHand, reserved, available, inTransit });
