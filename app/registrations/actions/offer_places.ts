import { underPlaces } from '#app/registrations/actions/under_places'

/**
 * Lets time and a changed capacity take effect for one event: holds that are due end, free seats go to those who wait.
 * Safe to call at any time and as often as one likes.
 */
export function offerPlaces(eventId: number): Promise<void> {
  return underPlaces(eventId, async () => {})
}
