const BYTE_ORDER_MARK = /^\uFEFF/
/** What may stand before the root: a declaration, comments, a document type. */
const BEFORE = [
  String.raw`<\?[^>]*\?>`,
  String.raw`<!--(?:(?!-->)[\s\S])*-->`,
  String.raw`<!DOCTYPE\s+svg\b[^>[]*(?:\[[^\]]*\]\s*)?>`,
]
const ROOT = new RegExp(String.raw`^\s*(?:(?:${BEFORE.join('|')})\s*)*<(?:\w+:)?svg[\s>]`)

/** The text of an SVG; null for anything else, whatever it calls itself. */
export function svgText(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replace(BYTE_ORDER_MARK, '')
    return ROOT.test(text) ? text : null
  } catch {
    return null
  }
}
