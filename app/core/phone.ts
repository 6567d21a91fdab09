import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'

/**
 * A telephone number as it is kept, E.164 (`+38118123456`); null for what is none.
 * @param country ISO 3166 alpha-2, whose numbers are written without a prefix
 */
export function phoneNumber(typed: string, country: string): string | null {
  const phone = parsePhoneNumberFromString(typed, country as CountryCode)
  return phone?.isPossible() ? phone.number : null
}

/** A kept number as people read it, `+381 18 123456`. */
export function readablePhone(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number
}
