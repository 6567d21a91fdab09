const MOST = 200
const kept = new Map<string, { revision: string; bytes: Buffer }>()

/** The bytes of a file as they were made for this revision, or made now. The least wanted ones are let go. */
export async function keptFile(
  address: string,
  revision: string,
  make: () => Promise<Buffer>
): Promise<Buffer> {
  const found = kept.get(address)
  const bytes = found?.revision === revision ? found.bytes : await make()
  kept.delete(address)
  kept.set(address, { revision, bytes })
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  return bytes
}
