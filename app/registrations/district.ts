import { commaBelow } from '#app/core/languages/romanian'
import { DISTRICT_COUNTRIES } from '#app/people/districts'

/** Without scripts the field stands there for everyone; what others typed into it means nothing. */
export function askedDistrict(country: string | null, district?: string | null): string | null {
  const isAsked = (DISTRICT_COUNTRIES as readonly (string | null)[]).includes(country)
  return isAsked ? (district ?? null) : null
}

/** As it is kept: Romanian letters have their commas. */
export function districtAsKept(country: string | null, district: string | null): string | null {
  return country === 'RO' ? commaBelow(district ?? '') || null : district
}
