import type { Locale, SerbianLocale } from '#app/core/languages/locales'

/** A range of `Accept-Language`: lower-case subtags and a weight from 0 to 1. */
interface Range {
  subtags: string[]
  q: number
}

/** More ranges than any browser sends; the rest of a longer header is not read. */
const MAX_RANGES = 50

/** Languages whose readers get Serbian in Latin script unless they name another script. */
const READ_AS_SERBIAN_LATIN = ['sh', 'hr', 'bs', 'cnr']

/**
 * The interface language for an `Accept-Language` header: its ranges by weight, then position, the first
 * that we speak, else English. A weight of 0 excludes. Plain Serbian means the installation's default
 * script. Whatever a stranger sends, this never throws.
 */
export function negotiate(
  acceptLanguage: string | undefined,
  serbianDefault: SerbianLocale = 'sr-Latn'
): Locale {
  const ranges = parse(acceptLanguage ?? '')
  const refused = ranges.filter((range) => range.q === 0)
  const wanted = ranges.filter((range) => range.q > 0).sort((one, other) => other.q - one.q)
  for (const range of wanted) {
    const locale = localeOf(range, serbianDefault)
    if (locale && !refused.some((no) => excludes(no, range, locale, serbianDefault))) return locale
  }
  return 'en'
}

/** Ranges in the order of the header; what is not a range is left out. */
function parse(header: string): Range[] {
  return header
    .split(',', MAX_RANGES)
    .map((part) => {
      const [tag, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))
      return {
        subtags: tag.split(/[-_]/),
        q: weight === undefined ? 1 : Number(weight.replace(/^q\s*=\s*/, '') || Number.NaN),
      }
    })
    .filter(({ q }) => q >= 0 && q <= 1)
}

function localeOf({ subtags }: Range, serbianDefault: SerbianLocale): Locale | null {
  const [language, ...rest] = subtags
  if (language === 'bg' || language === 'ro' || language === 'en') return language
  if (language === 'mo') return 'ro'
  const latinNeighbour = READ_AS_SERBIAN_LATIN.includes(language)
  if (language !== 'sr' && !latinNeighbour) return null
  if (rest.includes('latn')) return 'sr-Latn'
  if (rest.includes('cyrl')) return 'sr-Cyrl'
  return latinNeighbour || rest.includes('me') ? 'sr-Latn' : serbianDefault
}

/** A refusal counts unless the wish is the more specific of the two: `sr;q=0, sr-Latn` wants Latin. */
function excludes(no: Range, wish: Range, locale: Locale, serbianDefault: SerbianLocale) {
  return localeOf(no, serbianDefault) === locale && no.subtags.length >= wish.subtags.length
}
