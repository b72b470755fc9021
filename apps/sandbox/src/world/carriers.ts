export interface Carrier {
  id: string;
  code: string;
  name: string;
  /** What a waybill number of this carrier looks like. */
  waybill: string;
}

/** The logistics companies that the marketplace knows, by its own codes. */
export const CARRIERS: readonly Carrier[] = [
  { id: '505', code: 'SF', name: '顺丰速运', waybill: '^(SF\\d{13}|\\d{12}|\\d{15})$' },
  { id: '101', code: 'YTO', name: '圆通速递', waybill: '^(YT\\d{13}|[A-Za-z0-9]{10,15})$' },
  { id: '100', code: 'STO', name: '申通快递', waybill: '^\\d{12,15}$' },
  { id: '500', code: 'ZTO', name: '中通快递', waybill: '^\\d{12,15}$' },
  { id: '102', code: 'YUNDA', name: '韵达快递', waybill: '^\\d{13,15}$' },
  { id: '2', code: 'EMS', name: 'EMS', waybill: '^([A-Z]{2}\\d{9}[A-Z]{2}|\\d{13})$' },
  { id: '1', code: 'POSTB', name: '邮政快递包裹', waybill: '^([A-Z]{2}\\d{9}[A-Z]{2}|\\d{13})$' },
  { id: '103', code: 'ZJS', name: '宅急送', waybill: '^[A-Za-z0-9]{10,15}$' },
];
