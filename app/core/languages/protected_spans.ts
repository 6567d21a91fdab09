/**
 * What no script conversion touches: web and mail addresses (also those in Cyrillic), targets of Markdown links,
 * code, placeholders of mail templates, file names, handles and hashtags.
 */
const PROTECTED = new RegExp(
  [
    String.raw`(?:https?|ftp|webcals?|mailto|tel):[^\s<>"„“”]+`,
    String.raw`www\.[^\s<>"„“”]+`,
    String.raw`(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+`,
    String.raw`(?<=\])\((?:[^()\s]|\([^()\s]*\))+(?=[\s)])`,
    '`[^`]*`',
    String.raw`\{\{[^{}]*\}\}`,
    String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+`,
    String.raw`(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|png|jpe?g|ics)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+(?:rs|bg|ro|eu|mk|com|org|net|info|int|срб)(?![\p{L}\p{N}])(?:\/[^\s<>"„“”]*)?`,
  ].join('|'),
  'giu'
)

/** Applies `convert` to each stretch of text between the protected spans. */
export function replaceUnprotected(text: string, convert: (span: string) => string): string {
  let result = ''
  let end = 0
  for (const match of text.matchAll(PROTECTED)) {
    result += convert(text.slice(end, match.index)) + match[0]
    end = match.index + match[0].length
  }
  return result + convert(text.slice(end))
}

/** Letters as Unicode composes them, and the single code points of dž, lj, nj (U+01C4 to U+01CC) as two letters. */
export function foldLigatures(text: string): string {
  return text.normalize('NFC').replace(/[\u01C4-\u01CC]/g, (ligature) => ligature.normalize('NFKC'))
}
