import type { Regions } from './regions.js';

/** A receiver as read from pasted text. What could not be told is empty. */
export interface ParsedReceiver {
  name: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  address: string;
}

const LABELS = /(收货人|收件人|姓名|联系人|名字|手机号码|手机号|手机|联系电话|联系方式|电话|所在地区|地区|详细地址|收货地址|收件地址|地址)\s*[:：]/g;
const MOBILE = /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2}(?!\d)/;
const LANDLINE = /(?<!\d)0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?(?!\d)/;
const MISTYPED = /^\d{5,13}$/;
const SEPARATORS = /[\s,，;；、|/\\]+/;
const PROVINCE_END = /(壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)$/;
const CITY_END = /(市|地区|盟|[^\s]{0,6}自治州)$/;
const LONGEST_NAME = 20;
/** By what a piece of text tells that it is a part of an address and no name. */
const PLACE = /[省市区县镇乡街道路巷弄号栋幢楼室村组]|\d/;

const shortOf = (name: string, end: RegExp): string => {
  const short = name.replace(end, '');
  return short.length >= 2 ? short : name;
};

/**
 * Reads name, phone and address from what somebody pasted, in whatever order and with whatever between them. Nothing of it is
 * lost: what is neither a name nor a phone nor a region stands in the street, for whoever looks at it.
 */
export function parseAddress(pasted: string, regions: Regions): ParsedReceiver {
  const text = pasted.normalize('NFKC').replace(LABELS, ' ');
  const phone = MOBILE.exec(text)?.[0] ?? LANDLINE.exec(text)?.[0] ?? '';
  const rest = phone ? text.replace(phone, ' ') : text;
  const pieces = rest.split(SEPARATORS).filter(Boolean);
  const name = nameOf(pieces, regions);
  // A number alone is meant for a phone, if only mistyped: in its field it is seen.
  const number = phone ? -1 : pieces.findIndex((piece) => MISTYPED.test(piece));
  const others = pieces.filter((_, index) => index !== name && index !== number);
  return { name: name === undefined ? '' : (pieces[name] ?? ''), phone: plainPhone(phone || (pieces[number] ?? '')), ...placeOf(regionFirst(others, regions), regions) };
}

function plainPhone(phone: string): string {
  const digits = phone.replace(/[-\s]/g, '').replace(/^\+?86(?=1)/, '');
  return /^1\d{10}$/.test(digits) ? digits : phone;
}

/** The piece that is a name: short, and no place. At either end when there are several, for there they stand. */
function nameOf(pieces: readonly string[], regions: Regions): number | undefined {
  const may = pieces.flatMap((piece, index) => (piece.length <= LONGEST_NAME && !PLACE.test(piece) && !beginsWithRegion(piece, regions) ? [index] : []));
  return may.find((index) => index === 0) ?? may.findLast((index) => index === pieces.length - 1) ?? may[0];
}

/** The pieces from the one on that begins with a region; what stands before it goes to the end. */
function regionFirst(pieces: readonly string[], regions: Regions): string[] {
  const first = pieces.findIndex((piece) => beginsWithRegion(piece, regions) || beginsWithCity(piece, regions));
  return first < 0 ? [...pieces] : [...pieces.slice(first), ...pieces.slice(0, first)];
}

const beginsWithCity = (piece: string, regions: Regions): boolean => [...regions.values()].some((cities) => [...cities.keys()].some((city) => piece.startsWith(city)));
const beginsWithRegion = (piece: string, regions: Regions): boolean => [...regions.keys()].some((province) => piece.startsWith(shortOf(province, PROVINCE_END)));

function placeOf(pieces: readonly string[], regions: Regions): Omit<ParsedReceiver, 'name' | 'phone'> {
  const text = pieces.join(' ');
  const province = firstOf([...regions.keys()], text, PROVINCE_END);
  if (province) {
    const left = cut(text, province.found);
    const cities = regions.get(province.name);
    const city = firstOf([...(cities?.keys() ?? [])], left, CITY_END);
    // A municipality is a province and a city at once, and is said once or twice.
    const only = cities?.size === 1 ? [...cities.keys()][0] : undefined;
    const cityName = city?.name ?? only ?? '';
    return withDistrict(province.name, cityName, city ? cut(left, city.found) : left, cities?.get(cityName) ?? [...(cities?.values() ?? [])].flat(), cities);
  }
  for (const [name, cities] of regions) {
    const city = firstOf([...cities.keys()], text, CITY_END);
    if (city) return withDistrict(name, city.name, cut(text, city.found), cities.get(city.name) ?? [], cities);
  }
  return { province: '', city: '', district: '', address: street(text) };
}

function withDistrict(province: string, city: string, text: string, districts: readonly string[], cities: ReadonlyMap<string, readonly string[]> | undefined): Omit<ParsedReceiver, 'name' | 'phone'> {
  const district = districts.filter((each) => text.trimStart().startsWith(each)).toSorted((a, b) => b.length - a.length)[0];
  if (!district) return { province, city, district: city && districts.length === 1 ? (districts[0] ?? '') : '', address: street(text) };
  // A district tells its city when that was left out.
  const owner = city || ([...(cities ?? [])].find(([, names]) => names.includes(district))?.[0] ?? '');
  return { province, city: owner, district, address: street(cut(text, district)) };
}

/** The region that the text begins with, by its full or its short name; of several the longest. */
function firstOf(names: readonly string[], text: string, end: RegExp): { name: string; found: string } | undefined {
  const begin = text.trimStart();
  const found = names.flatMap((name) => {
    if (begin.startsWith(name)) return [{ name, found: name }];
    const short = shortOf(name, end);
    return begin.startsWith(short) ? [{ name, found: short }] : [];
  });
  return found.toSorted((a, b) => b.found.length - a.found.length)[0];
}

const cut = (text: string, found: string): string => text.trimStart().slice(found.length);
const street = (text: string): string => text.replace(/\s+/g, ' ').trim();
