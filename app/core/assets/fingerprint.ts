import { createHash } from 'node:crypto'
import { extname } from 'node:path'

/** Ten hex digits of the content's SHA-256: enough to tell two versions of one file apart. */
export function fingerprint(...contents: (string | Buffer)[]) {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 10)
}

/** `images/favicon.svg` of some content becomes `images/favicon.0f3c9a1b2d.svg`. */
export function fingerprinted(name: string, content: string | Buffer) {
  const extension = extname(name)
  return `${name.slice(0, -extension.length)}.${fingerprint(content)}${extension}`
}

const FINGERPRINT = /\.[0-9a-f]{10}[./]/

/** Whether the address changes with the content, so that browsers may keep the file for good. */
export function isFingerprinted(path: string) {
  return FINGERPRINT.test(path)
}
