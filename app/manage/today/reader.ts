import type { DateTime } from 'luxon'
import type { Access } from '#app/accounts/access'
import type { Locale } from '#app/core/languages/locales'

/** Who looks at the desk, in which language, and when: an instant in the zone whose calendar they follow. */
export interface Reader {
  access: Access
  locale: Locale
  now: DateTime<true>
}
