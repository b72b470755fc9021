import { createHmac } from 'node:crypto';

type Params = Readonly<Record<string, string>>;

/** RFC 3986: what `encodeURIComponent` leaves alone beyond the unreserved characters is escaped too. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The `Signature` of an Aliyun RPC call (SignatureVersion 1.0): base64 of HMAC-SHA1 over method, the path "/" and the sorted
 * parameters without the signature itself. The path is "/" whatever the address is.
 */
export function aliyunSign(method: 'GET' | 'POST', params: Params, accessKeySecret: string): string {
  const sorted = Object.entries(params)
    .filter(([name]) => name !== 'Signature')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  return createHmac('sha1', `${accessKeySecret}&`).update(`${method}&%2F&${encode(sorted)}`).digest('base64');
}
