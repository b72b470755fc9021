import { createOrder } from './create-order.js';
import { searchOrder } from './search-order.js';
import { searchRoutes } from './search-routes.js';
import type { SfService } from './service.js';
import { updateOrder } from './update-order.js';

export const SF_SERVICES: ReadonlyMap<string, SfService> = new Map(
  [createOrder, searchOrder, updateOrder, searchRoutes].map((service) => [service.code, service]),
);
