import type { SvgProblem } from '#app/files/picture'

const WITHIN =
  /^(?:#|data:(?:image\/(?:png|jpe?g|gif|webp)|font\/[\w.+-]+|application\/(?:x-)?font-[\w.+-]+)[;,])/i
const LONGEST_SHOWN = 80

/** Whether an address leads nowhere but into the file itself, or to a picture or font written out in it. */
export function isWithin(address: string): boolean {
  return address === '' || WITHIN.test(address)
}

export function external(address: string): SvgProblem {
  return { reason: 'external', address: address.slice(0, LONGEST_SHOWN) }
}

/** What a style or an attribute loads from elsewhere; null where it loads nothing. */
export function cssProblem(css: string): SvgProblem | null {
  const plain = unescaped(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  if (/@import/i.test(plain)) return external('@import')
  if (/(?:image-set|src)\s*\(/i.test(plain)) return external('image-set')
  for (const [, address] of plain.matchAll(/url\s*\(\s*["']?\s*([^"')]*)/gi)) {
    if (!isWithin(address.trim())) return external(address.trim())
  }
  return null
}

/** A style's letters as a browser reads them: `u\72l(` is `url(`. */
function unescaped(css: string): string {
  return css.replaceAll(
    /\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi,
    (_, code?: string, letter?: string) => {
      const point = Number.parseInt(code ?? '', 16)
      if (letter !== undefined) return letter
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : ''
    }
  )
}
