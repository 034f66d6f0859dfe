/** Which addresses `check:links` may ask: those that anyone on the web can, whatever a site or a name server answers. */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { webAddressProblem } from '../../schema/fields.ts';

/** Networks that are not of the public web, as IANA lists them. */
const NOT_PUBLIC = new BlockList();
const IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const IPV6 =
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const [kind, nets] of [
  ['ipv4', IPV4],
  ['ipv6', IPV6],
] as const) {
  for (const net of nets.split(' ')) {
    const [address = '', bits] = net.split('/');
    NOT_PUBLIC.addSubnet(address, Number(bits), kind);
  }
}

/** Whether a number of a computer is one of the public web. */
export function isPublicNumber(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !NOT_PUBLIC.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an address may be asked at all: one that the catalogue would take too. Its name can still lead elsewhere. */
export function isPublicAddress(url: string): boolean {
  return webAddressProblem(url) === undefined;
}

/** Code of the error for a name that leads to a computer that is not public. */
export const NOT_PUBLIC_CODE = 'NIET_OPENBAAR';

/** Looks a name up as the connection is made, so that no second look-up can give another answer than the one that was judged. */
export const publicLookup: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicNumber(address))) {
      return callback(Object.assign(new Error('not public'), { code: NOT_PUBLIC_CODE }), '');
    }
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first?.address ?? '', first?.family);
  });
};
