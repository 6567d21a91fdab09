import type { Locale } from '#app/core/languages/locales'
import type { ProgrammeTexts } from '#app/programmes/programme_texts'

/** What is said of a funding programme besides its words. Dates are ISO calendar days. */
export interface ProgrammeValues {
  code: string | null
  startsOn: string | null
  endsOn: string | null
  /** The language its texts are written in first. */
  locale: Locale
}

export interface ProgrammeWish {
  values: ProgrammeValues
  texts: ProgrammeTexts
}

export function columnsOf({ code, startsOn, endsOn, locale }: ProgrammeValues) {
  return { code, starts_on: startsOn, ends_on: endsOn, locale }
}
