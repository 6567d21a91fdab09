import {
  isPluralElement,
  isSelectElement,
  isLiteralElement,
  isPoundElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'

/** The names a message asks for, sorted, each once; those of `select` with their keywords. Throws where it is not ICU. */
export function placeholders(message: string): string[] {
  return [...new Set(names(parse(message, { ignoreTag: true })))].sort()
}

function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return []
    if (isPluralElement(element) || isSelectElement(element)) {
      const inside = Object.values(element.options).flatMap((option) => names(option.value))
      return [element.value + keywords(element), ...inside]
    }
    return 'value' in element ? [element.value] : []
  })
}

/** Plural forms differ by language; the keywords of a `select` are the program's and may not. */
function keywords(element: MessageFormatElement): string {
  return isSelectElement(element) ? `:${Object.keys(element.options).sort().join('|')}` : ''
}
