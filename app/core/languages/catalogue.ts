import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { toLatin } from '#app/core/languages/to_latin'

/** Messages of one locale, by their dotted names. */
type Messages = Record<string, string>

/**
 * The Serbian Latin catalogue from the Cyrillic one. Throws, with the message's name, where a message is
 * not ICU MessageFormat: better a server that does not start than a page without words.
 */
export function latinCatalogue(cyrillic: Messages): Messages {
  return Object.fromEntries(
    Object.entries(cyrillic).map(([name, message]) => [name, latinMessage(name, message)])
  )
}

/** One message: its text in Latin script, its placeholders, keywords and tags as they are. */
function latinMessage(name: string, message: string): string {
  try {
    return textSpans(parse(message, { captureLocation: true, ignoreTag: true })).reduceRight(
      (text, [from, to]) => text.slice(0, from) + toLatin(text.slice(from, to)) + text.slice(to),
      message
    )
  } catch (cause) {
    throw new Error(`The message "${name}" is not ICU MessageFormat: ${message}`, { cause })
  }
}

/** Start and end of each stretch of text, in the order of the message, also inside plural and select. */
function textSpans(elements: MessageFormatElement[]): [number, number][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) {
      return [[element.location!.start.offset, element.location!.end.offset] as [number, number]]
    }
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    return Object.values(element.options).flatMap((option) => textSpans(option.value))
  })
}
