import { namedOptions } from '#app/core/forms/named_options'
import type { Option } from '#app/core/forms/option'
import type { Locale } from '#app/core/languages/locales'
import { ORGANISATIONS } from '#app/organisations/named_tables'

/** All organisations to choose from, by their names in the reader's language. */
export function organisationOptions(locale: Locale): Promise<Option[]> {
  return namedOptions(ORGANISATIONS, locale)
}
