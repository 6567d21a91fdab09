import type { Access } from '#app/accounts/access'
import type { ContentLanguage } from '#app/core/languages/content_locales'
import type { Locale } from '#app/core/languages/locales'
import { mayEditVenue } from '#app/events/reach_venues'
import { textItems, type TextItem } from '#app/events/translations/text_items'
import type { Thing } from '#app/events/translations/things'

/** The texts that somebody may write: a venue that others look after is not among them. */
export function writableItems(
  access: Access,
  things: readonly Thing[],
  language: ContentLanguage,
  reader: Locale
): TextItem[] {
  const own = things.filter(
    ({ kind, organisationId }) => kind !== 'venue' || mayEditVenue(access, organisationId)
  )
  return textItems(own, language, reader)
}
