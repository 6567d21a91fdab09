import type { I18n } from '@adonisjs/i18n'
import type { Option } from '#app/core/forms/option'
import { KNOWN_ZONES } from '#app/organisations/country_zones'

/** The town after which a zone's clocks are called, in the reader's language where we know it: `Europe/Sofia`. */
export function zoneTown(zone: string, i18n: I18n): string {
  const town = zone.split('/').at(-1)!.replaceAll('_', ' ')
  const name = `events.zones.${town}`
  return i18n.hasMessage(name) ? i18n.t(name) : town
}

/** The clocks to choose from where no venue brings its own, with those that are in use already. */
export function zoneOptions(i18n: I18n, inUse: string[] = []): Option[] {
  return [...new Set([...KNOWN_ZONES, ...inUse])]
    .map((zone) => ({ value: zone, label: zoneTown(zone, i18n) }))
    .sort((one, other) => one.label.localeCompare(other.label))
}
