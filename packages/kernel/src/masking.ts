/** A value that a marketplace has masked already stays as it is. */
const masked = (value: string): boolean => value.includes('*');

/** A name on screen: the first character stays. */
export function maskName(name: string): string {
  if (masked(name) || name === '') return name;
  const [first = '', ...rest] = name;
  return `${first}${'*'.repeat(Math.min(Math.max(rest.length, 1), 2))}`;
}

/** A phone number on screen: 138****1000. */
export function maskPhone(phone: string): string {
  if (masked(phone)) return phone;
  return phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-2)}`;
}

/** An e-mail address on screen: l***@example.com. */
export function maskEmail(email: string): string {
  if (masked(email)) return email;
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`;
}

/** A phone number on a waybill: at least six digits hidden, as the national e-waybill standard asks. */
export function maskPhoneForWaybill(phone: string): string {
  if (masked(phone)) return phone;
  return `${phone.slice(0, 1)}******${phone.slice(-4)}`;
}

/** A street address on screen: only its beginning stays. */
export function maskAddress(address: string): string {
  if (masked(address) || address === '') return address;
  return `${[...address].slice(0, 2).join('')}****`;
}
