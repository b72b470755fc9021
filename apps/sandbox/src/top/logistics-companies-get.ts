import { CARRIERS } from '../world/carriers.js';
import type { TopMethod } from './method.js';
import { pick } from './trade-view.js';

/** taobao.logistics.companies.get: the carriers that the platform knows. */
export const logisticsCompaniesGet: TopMethod = {
  name: 'taobao.logistics.companies.get',
  needsSession: false,
  run(_world, args) {
    const fields = args.fields();
    const companies = CARRIERS.map(({ id, code, name, waybill }) =>
      pick({ id: Number(id), code, name, reg_mail_no: waybill }, fields),
    );
    return { logistics_companies: { logistics_company: companies } };
  },
};
