import proxyAddr from 'proxy-addr'

/**
 * Whose word about a visitor's address counts.
 * @param listed addresses, ranges and names of ranges, apart by commas or spaces: `10.0.0.0/8, ::1, loopback`. An IPv4
 *   address also means itself as an IPv6 socket names it.
 * @throws TypeError for what is neither
 */
export function trustedProxies(listed = ''): (address: string, hop: number) => boolean {
  return proxyAddr.compile(listed.split(/[\s,]+/).filter(Boolean))
}
