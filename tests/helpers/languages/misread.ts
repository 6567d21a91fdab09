/** Elements that nothing closes. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|use|wbr)$/
/** What is no text, or in no language. */
const SILENT = /<(script|style|title|svg|code)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g
const PIECES = /<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>|([^<]+)/g
/** Addresses, numbers, entities, and what the product is called. */
const WITHOUT_LANGUAGE = /\S*(?:[@/\d]|\.\S)\S*|&\w+;|\bSabor\b/g

interface Open {
  tag: string
  lang: string
}

/**
 * The texts of a page that their language belies: Cyrillic where the closest `lang` is written in Latin letters, and
 * Latin where it is Bulgarian. On a Romanian page whose whole content is Bulgarian every such text is read out wrongly.
 */
export function misreadTexts(html: string): string[] {
  const found: string[] = []
  const open: Open[] = []
  for (const [, closes, tag, attributes, selfCloses, text] of html
    .replace(SILENT, '')
    .matchAll(PIECES)) {
    const { lang = '' } = open.at(-1) ?? {}
    if (text) {
      if (isMisread(text.replace(WITHOUT_LANGUAGE, ''), lang)) found.push(`${lang}: ${text.trim()}`)
    } else if (closes) {
      const at = open.findLastIndex((one) => one.tag === tag)
      if (at >= 0) open.splice(at)
    } else if (!selfCloses && !VOID.test(tag)) {
      open.push({ tag, lang: /\slang="([^"]*)"/.exec(attributes)?.[1] ?? lang })
    }
  }
  return found
}

function isMisread(text: string, lang: string): boolean {
  if (lang === 'sr-Cyrl') return false
  return lang === 'bg' ? /\p{Script=Latin}{2}/u.test(text) : /\p{Script=Cyrillic}/u.test(text)
}
