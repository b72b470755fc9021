export interface Receiver {
  name: string;
  mobile: string;
  phone: string;
  state: string;
  city: string;
  district: string;
  town: string;
  address: string;
  zip: string;
}

export interface Buyer {
  nick: string;
  receiver: Receiver;
}

type Line = readonly [
  nick: string,
  name: string,
  mobile: string,
  state: string,
  city: string,
  district: string,
  town: string,
  address: string,
  zip: string,
];

const LINES: readonly Line[] = [
  [
    '青山不语',
    '张晓岚',
    '13800001000',
    '浙江省',
    '杭州市',
    '西湖区',
    '文新街道',
    '文三西路 118 号 6 幢 1203 室',
    '310012',
  ],
  [
    '木木小铺',
    '李建国',
    '13900002037',
    '广东省',
    '深圳市',
    '南山区',
    '粤海街道',
    '科苑路 15 号 B 座 801',
    '518057',
  ],
  [
    '一杯清茶',
    '王雨桐',
    '13600003074',
    '上海市',
    '上海市',
    '浦东新区',
    '潍坊新村街道',
    '世纪大道 1196 号 2 栋 502',
    '200122',
  ],
  [
    '北风向晚',
    '陈思远',
    '13500004111',
    '北京市',
    '北京市',
    '朝阳区',
    '望京街道',
    '阜通东大街 6 号院 3 号楼 1506',
    '100102',
  ],
  [
    '川味生活',
    '刘佳宁',
    '13700005148',
    '四川省',
    '成都市',
    '武侯区',
    '桂溪街道',
    '天府大道中段 530 号 1 栋 2109',
    '610041',
  ],
];

/** People who buy on the simulated marketplace. Nobody real. */
export const BUYERS: readonly Buyer[] = LINES.map(
  ([nick, name, mobile, state, city, district, town, address, zip]) => ({
    nick,
    receiver: { name, mobile, phone: '', state, city, district, town, address, zip },
  }),
);

/** The buyer of a turn; the list goes round. */
export function buyerOf(turn: number): Buyer {
  const buyer = BUYERS[Math.abs(turn) % BUYERS.length];
  if (!buyer) throw new RangeError('nobody buys here');
  return buyer;
}
