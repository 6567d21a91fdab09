import { byLocale } from '#app/core/languages/by_locale'
import { compareIn } from '#app/core/languages/compare'
import { intlTag, type Locale } from '#app/core/languages/locales'

/** Countries of the programmes' area and around it (ISO 3166-1 alpha-2); lists begin with them. */
const NEAR = 'RS BG RO MK ME BA HR HU GR AL SI'.split(' ')

const FAR = (
  'AD AE AF AG AM AO AR AT AU AZ BB BD BE BF BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GT GW GY HK HN HT ID IE IL IN IQ IR IS IT JM JO ' +
  'JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD MG MH ML MM MN MR MT MU MV MW MX MY MZ NA NE ' +
  'NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RU RW SA SB SC SD SE SG SK SL SM SN SO SR SS ST SV SY SZ TD TG ' +
  'TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'
).split(' ')

const CODES = new Set([...NEAR, ...FAR])

export interface Country {
  code: string
  name: string
}

export function isCountry(code: unknown): code is string {
  return CODES.has(code as string)
}

const names = byLocale((locale) => new Intl.DisplayNames(intlTag(locale), { type: 'region' }))

/** What a country is called in the reader's language: "Srbija", "България". */
export function countryName(code: string, locale: Locale): string {
  return names(locale).of(code) ?? code
}

/** All countries for a list to choose from: the near ones, in their own order, and the others by name. */
export const countries = byLocale((locale): { near: Country[]; far: Country[] } => {
  const compare = compareIn(locale)
  const named = (codes: string[]) =>
    codes.map((code) => ({ code, name: countryName(code, locale) }))
  return {
    near: named(NEAR),
    far: named(FAR).sort((one, other) => compare(one.name, other.name)),
  }
})
