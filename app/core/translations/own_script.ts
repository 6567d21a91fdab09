import { otherScript } from '#app/core/languages/other_script'
import type { Texts } from '#app/core/translations/texts'

const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /\p{Script=Latin}/gu

interface Scripts<Field extends string> {
  fields: readonly Field[]
  latin: Texts<Field>
  cyrillic: Texts<Field>
  /** The Cyrillic text before this edit. */
  before: Texts<Field> | undefined
}

/**
 * Fields ask for Serbian in one script, and hands write the one they know: Cyrillic in a Latin field becomes Latin,
 * and is the Cyrillic text unless that was written apart in the same edit. Latin in a Cyrillic field stays, since
 * names and acronyms may be all there is of it.
 */
export function inOwnScript<Field extends string>(scripts: Scripts<Field>): Scripts<Field> {
  const { fields, before } = scripts
  const [latin, cyrillic] = [{ ...scripts.latin }, { ...scripts.cyrillic }]
  const strayed = fields.filter((field) => isCyrillic(latin[field] ?? ''))
  if (strayed.length === 0) return scripts
  for (const field of fields) {
    const text = latin[field]
    if (!text) continue
    const stray = strayed.includes(field)
    if (stray) latin[field] = otherScript(text, 'sr-Cyrl')
    const isFree = !cyrillic[field] || (stray && cyrillic[field] === before?.[field])
    if (isFree) cyrillic[field] = stray ? text : otherScript(text, 'sr-Latn')
  }
  return { ...scripts, latin, cyrillic }
}

function isCyrillic(text: string): boolean {
  return (text.match(CYRILLIC) ?? []).length > (text.match(LATIN) ?? []).length
}
