const CODE = /\b\d{6}\b/g
const LINK = /(https?:\/\/[^\s/<>"')]+)[^\s<>"')]*/g

/** Text without the six-digit codes that confirm in place of a link. */
export function strikeCodes(text: string): string {
  return text.replace(CODE, '••••••')
}

/** Text as others than the recipient may read it: links name their site only, codes are struck out. */
export function strikeSecrets(text: string): string {
  return strikeCodes(text.replace(LINK, '$1/…'))
}
