import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';

export interface GivenReceiver {
  name: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  address: string;
}

const PROVINCES: readonly string[] = [
  '北京市', '天津市', '上海市', '重庆市', '河北省', '山西省', '辽宁省', '吉林省', '黑龙江省', '江苏省', '浙江省', '安徽省', '福建省', '江西省', '山东省', '河南省',
  '湖北省', '湖南省', '广东省', '海南省', '四川省', '贵州省', '云南省', '陕西省', '甘肃省', '青海省', '台湾省', '内蒙古自治区', '广西壮族自治区', '西藏自治区',
  '宁夏回族自治区', '新疆维吾尔自治区', '香港特别行政区', '澳门特别行政区',
];
const SUFFIX = /(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/;
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?[2-9]\d{6,7}(-\d{1,6})?$/;
const MIN_STREET = 4;

/** The full name of a province, from its full or short form; undefined when there is no such province. */
export function provinceOf(text: string): string | undefined {
  const plain = text.trim();
  return PROVINCES.find((province) => province === plain || province.replace(SUFFIX, '') === plain);
}

/** A phone number as it is kept: full-width digits, blanks and +86 mended; undefined when it is no Chinese mobile or landline number. */
export function phoneOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/^(\+86|0086)-?/, '');
  const mobile = plain.replaceAll('-', '');
  if (MOBILE.test(mobile)) return mobile;
  return LANDLINE.test(plain) ? plain : undefined;
}

/** The receiver as it is kept, or what is wrong with each field (S4.1.2.1, S4.1.2.3). */
export function checkReceiver(given: GivenReceiver): { receiver: GivenReceiver } | { problems: RefusalDetail[] } {
  const trimmed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value).trim()])) as unknown as GivenReceiver;
  const province = provinceOf(trimmed.province);
  const phone = phoneOf(trimmed.phone);
  const problems: RefusalDetail[] = [];
  const wrong = (field: keyof GivenReceiver, messageKey: string, params = {}): void => {
    problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey, params, field: ['receiver', field] });
  };
  if (trimmed.name === '') wrong('name', 'receiverNameMissing');
  if (!phone) wrong('phone', 'phoneInvalid');
  if (!province) wrong('province', 'provinceUnknown', { province: trimmed.province });
  if (trimmed.city === '') wrong('city', 'cityMissing');
  if (trimmed.district === '') wrong('district', 'districtMissing');
  if ([...trimmed.address].length < MIN_STREET) wrong('address', 'addressTooShort');
  if (problems.length > 0 || !province || !phone) return { problems };
  return { receiver: { ...trimmed, province, phone } };
}
