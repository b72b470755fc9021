import { encodeNodeId } from '../../../platform/ids.js';

/** Path of a page that prints these rows. */
export function paperUrl(page: 'labels' | 'packinglist' | 'picklist', type: string, ids: readonly string[]): string {
  return `/print/${page}?ids=${ids.map((id) => encodeURIComponent(encodeNodeId(type, id))).join(',')}`;
}
