interface Place {
  /** The carrier's code of the city. */
  code: string;
  hub: string;
}

const PLACES: Readonly<Record<string, Place>> = {
  北京市: { code: '010', hub: '北京顺航中转场' },
  上海市: { code: '021', hub: '上海浦江中转场' },
  天津市: { code: '022', hub: '天津空港中转场' },
  重庆市: { code: '023', hub: '重庆渝北中转场' },
  广州市: { code: '020', hub: '广州花都中转场' },
  深圳市: { code: '755', hub: '深圳宝安中转场' },
  东莞市: { code: '769', hub: '东莞虎门中转场' },
  佛山市: { code: '757', hub: '佛山南海中转场' },
  杭州市: { code: '571', hub: '杭州萧山中转场' },
  宁波市: { code: '574', hub: '宁波北仑中转场' },
  嘉兴市: { code: '573', hub: '嘉兴秀洲中转场' },
  南京市: { code: '025', hub: '南京江宁中转场' },
  苏州市: { code: '512', hub: '苏州工业园中转场' },
  无锡市: { code: '510', hub: '无锡硕放中转场' },
  成都市: { code: '028', hub: '成都双流中转场' },
  武汉市: { code: '027', hub: '武汉东西湖中转场' },
  长沙市: { code: '731', hub: '长沙黄花中转场' },
  西安市: { code: '029', hub: '西安咸阳中转场' },
  郑州市: { code: '371', hub: '郑州新郑中转场' },
  青岛市: { code: '532', hub: '青岛胶州中转场' },
  济南市: { code: '531', hub: '济南历城中转场' },
  厦门市: { code: '592', hub: '厦门翔安中转场' },
  福州市: { code: '591', hub: '福州长乐中转场' },
  沈阳市: { code: '024', hub: '沈阳桃仙中转场' },
  昆明市: { code: '871', hub: '昆明长水中转场' },
};

/** Municipalities are written with an empty or a placeholder city; then the province is the city. */
export function cityOf(address: { province: string; city: string }): string {
  const city = address.city === '' || address.city === '市辖区' ? address.province : address.city;
  return PLACES[city] ? city : PLACES[`${city}市`] ? `${city}市` : city;
}

/** The hub and the code of a city; a city that is not on the list still gets plausible ones. */
export function placeOf(city: string): Place {
  return PLACES[city] ?? { code: '999', hub: `${city.replace(/市$/, '') || '当地'}中转场` };
}
