import type { I18n } from '@adonisjs/i18n'
import type { Hold } from '#app/registrations/hold'
import type { Choice, Places } from '#app/registrations/places'
import type { RegistrationTerms } from '#app/registrations/queries/registration_terms'

/** How many seats somebody needs with so many that they bring along. */
export function seatsFor(
  { companions }: Pick<RegistrationTerms, 'companions'>,
  number: number
): number {
  return companions.needSeats ? 1 + number : 1
}

interface Brought {
  choices: Choice[]
  partnerId: number | null
}

/** How many others somebody may bring: as the organiser allows, and as could all have a seat if nobody else came. */
function mostCompanions(
  { companions: { most, needSeats } }: Pick<RegistrationTerms, 'companions'>,
  places: Places,
  { choices, partnerId }: Brought
): number {
  if (!needSeats) return most
  return Math.max(0, Math.min(most, places.largestGroup(choices, { partnerId }) - 1))
}

/** How many others somebody may bring with them, where they bring more; else null. */
export function tooMany(
  { terms, places }: Pick<Hold, 'terms' | 'places'>,
  { number, ...brought }: Brought & { number: number }
): number | null {
  if (number === 0) return null
  const most = mostCompanions(terms, places, brought)
  return number > most ? most : null
}

/** What the form says then. */
export function tooManyWords(i18n: I18n, most: number): string {
  return i18n.t('registrations.validation.messages.companions.tooMany', { most })
}
