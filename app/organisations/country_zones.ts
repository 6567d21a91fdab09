import { clock } from '#app/core/clock'

/** The clocks of the countries that organisations and participants mostly come from. None spans two zones. */
const ZONES: Record<string, string> = {
  AL: 'Europe/Tirane',
  AT: 'Europe/Vienna',
  BA: 'Europe/Sarajevo',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IT: 'Europe/Rome',
  MD: 'Europe/Chisinau',
  ME: 'Europe/Podgorica',
  MK: 'Europe/Skopje',
  NL: 'Europe/Amsterdam',
  RO: 'Europe/Bucharest',
  RS: 'Europe/Belgrade',
  SI: 'Europe/Ljubljana',
  TR: 'Europe/Istanbul',
  UA: 'Europe/Kyiv',
}

/** The IANA zone of an organisation's country (ISO 3166 alpha-2); null where we do not know one. */
export function zoneOfCountry(country: string): string | null {
  return ZONES[country] ?? null
}

/** The same, with the clock of Belgrade where we do not know one. */
export function zoneOrHome(country: string): string {
  return zoneOfCountry(country) ?? ZONES.RS
}

/** The present day in a country, ISO. */
export function todayAt(country: string): string {
  return clock.now().setZone(zoneOrHome(country)).toFormat('yyyy-MM-dd')
}

/** Each of these clocks once. */
export const KNOWN_ZONES = [...new Set(Object.values(ZONES))]
