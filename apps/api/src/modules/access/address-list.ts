import { BlockList, isIP } from 'node:net';

interface Range {
  address: string;
  prefix: number;
  family: 'ipv4' | 'ipv6';
}

/** An address or CIDR range, IPv4 or IPv6; undefined when it is neither. */
export function parseRange(text: string): Range | undefined {
  const [address = '', prefixText, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0 || address.includes('%')) return undefined;
  const most = version === 4 ? 32 : 128;
  if (prefixText !== undefined && !/^\d{1,3}$/.test(prefixText)) return undefined;
  const prefix = prefixText === undefined ? most : Number(prefixText);
  return prefix <= most ? { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' } : undefined;
}

const lists = new WeakMap<readonly string[], BlockList>();

/** Is the address inside one of the ranges? An IPv4 address is the same when it comes in IPv6's clothes (`::ffff:…`). */
export function isWithin(ranges: readonly string[], ip: string): boolean {
  const version = isIP(ip);
  return version !== 0 && listOf(ranges).check(ip, version === 4 ? 'ipv4' : 'ipv6');
}

function listOf(ranges: readonly string[]): BlockList {
  const known = lists.get(ranges);
  if (known) return known;
  // Node's list of addresses to block is a list of addresses, whatever one does with it.
  const list = new BlockList();
  for (const text of ranges) {
    const range = parseRange(text);
    if (range) list.addSubnet(range.address, range.prefix, range.family);
  }
  lists.set(ranges, list);
  return list;
}
