/** What is entered of a wave that is made by criteria. */
export interface WaveForm {
  warehouseId: string;
  pieces: 'ANY' | 'SINGLE' | 'SEVERAL';
  zone: string;
  limit: string;
  note: string;
}

export const EMPTY_WAVE: WaveForm = { warehouseId: '', pieces: 'ANY', zone: '', limit: '20', note: '' };

/** The criteria that the API is asked for; what was left empty does not limit. */
export function criteriaOf({ pieces, zone, limit }: Pick<WaveForm, 'pieces' | 'zone' | 'limit'>): { limit: number; pieces?: 'SINGLE' | 'SEVERAL'; zone?: string } {
  return { limit: Number(limit) || 1, ...(pieces !== 'ANY' && { pieces }), ...(zone.trim() && { zone: zone.trim() }) };
}
