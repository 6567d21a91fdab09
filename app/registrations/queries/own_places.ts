import type { Text } from '#app/core/languages/content'
import type { CardDay } from '#app/registrations/queries/registration_card'

/** Where somebody goes, or what they open. */
export type OwnPlace =
  | { kind: 'venue'; name: Text; address: Text | null; mapUrl: string | null }
  /** The link is known to those who have a place. */
  | { kind: 'online'; url: string | null }

/** The places of the days one comes to, each once. */
export function ownPlaces(days: CardDay[]): OwnPlace[] {
  const places = days.flatMap((day): OwnPlace[] => {
    if (day.waits !== null) return []
    if (day.presence === 'online') return [{ kind: 'online', url: day.onlineUrl }]
    return day.place ? [{ kind: 'venue', ...venueOf(day, day.place) }] : []
  })
  const known = new Set<string>()
  return places.filter((place) => {
    const key = JSON.stringify(place)
    return !known.has(key) && known.add(key)
  })
}

function venueOf({ address, town, mapUrl }: CardDay, name: Text) {
  const parts = [address, town].flatMap((part) => part ?? [])
  const line = parts.map(({ text }) => text).join(', ')
  return { name, address: line ? { text: line, lang: parts[0].lang } : null, mapUrl }
}
