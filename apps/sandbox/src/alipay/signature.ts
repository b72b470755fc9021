import { sign, verify, type KeyObject } from 'node:crypto';

type Params = Readonly<Record<string, string>>;

/** `k=v` of the non-empty parameters by name, joined by `&`, raw values. */
function joined(params: Params, without: readonly string[]): string {
  return Object.keys(params)
    .filter((name) => params[name] !== '' && !without.includes(name))
    .sort()
    .map((name) => `${name}=${params[name]}`)
    .join('&');
}

/** RSA2 over a text: SHA256withRSA, PKCS#1 v1.5, base64. */
export const signText = (text: string, key: KeyObject): string =>
  sign('RSA-SHA256', Buffer.from(text), key).toString('base64');

/** Checks a request: everything but `sign` is signed, `sign_type` too. */
export function verifyRequest(params: Params, key: KeyObject): boolean {
  return verify(
    'RSA-SHA256',
    Buffer.from(joined(params, ['sign'])),
    key,
    Buffer.from(params['sign'] ?? '', 'base64'),
  );
}

/** Signs what the gateway sends by itself (notify, return): neither `sign` nor `sign_type` is signed. */
export function signNotice(params: Params, key: KeyObject): Record<string, string> {
  return { ...params, sign_type: 'RSA2', sign: signText(joined(params, ['sign', 'sign_type']), key) };
}
