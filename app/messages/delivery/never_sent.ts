/** Names that nobody's mailbox can have (RFC 2606, RFC 6761). The demo's people live there. */
const RESERVED = /(^|\.)(example\.(org|com|net)|example|invalid|test|localhost)$/

/** Whether mail to this address is kept but never sent, whatever mail server is set. */
export function isNeverSent(address: string): boolean {
  const domain = address.split('@').at(-1) ?? ''
  return RESERVED.test(domain.toLowerCase())
}
