import { flag, optionalText, optionalTime, text, type Fields } from '../transport/read-answer.js';

/** Why a receiver is shown in plain: the platform's scene codes. */
export const OAID_SCENES = { SF_WAYBILL: '1001', OTHER_EXPRESS_WAYBILL: '1002', EMS_WAYBILL: '1003', OTHER_WAYBILL: '1004', MANUAL: '1006', AFTER_SALES: '2001' } as const;

export interface OaidQuery {
  tid: string;
  oaid: string;
  scene: string;
}

/** A receiver in plain: for the waybill at hand only, not to be kept, and every showing to be audited. */
export interface PlainReceiver {
  tid: string;
  oaid: string;
  name: string;
  /** Mostly a virtual number that works until `secretExpiresAt`. */
  mobile?: string;
  phone?: string;
  state?: string;
  city?: string;
  district?: string;
  town?: string;
  address: string;
  privacyProtection: boolean;
  secretExpiresAt?: Date;
}

export function readPlainReceiver(fields: Fields): PlainReceiver {
  return {
    tid: text(fields, 'tid'),
    oaid: text(fields, 'oaid'),
    name: text(fields, 'name'),
    mobile: optionalText(fields, 'mobile'),
    phone: optionalText(fields, 'phone'),
    state: optionalText(fields, 'state'),
    city: optionalText(fields, 'city'),
    district: optionalText(fields, 'district'),
    town: optionalText(fields, 'town'),
    address: text(fields, 'address_detail'),
    privacyProtection: flag(fields, 'privacy_protection'),
    secretExpiresAt: optionalTime(fields, 'secret_no_expire_time'),
  };
}
