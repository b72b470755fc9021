export type { SfConnection } from './call.js';
export { createSfClient, type SfClient } from './create-sf-client.js';
export { sfDigest, type SfDigestMode } from './digest.js';
export type { SfContact, SfOrder, SfRouteLabel, SfWaybill } from './order.js';
export { parseRoutePush, type SfRoute, type SfRoutePush } from './route.js';
export { sfRouteStatus, type SfRouteStatus } from './route-status.js';
