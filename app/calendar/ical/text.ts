import { escape } from 'ical-generator'

const CONTROLS = /[^\P{Cc}\n\t]/gu
const LINE_BREAKS = /\r\n|\r|\u2028|\u2029|\u0085/g

/** Text without what no calendar may hold: control characters, half surrogates, foreign line breaks. */
export function clean(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(CONTROLS, '')
}

/** A TEXT value (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return escape(clean(text), false)
}

/** A parameter value, always quoted (RFC 5545, 3.2), with what quotes cannot hold encoded by RFC 6868. */
export function parameterValue(text: string): string {
  return `"${escape(clean(text), true)}"`
}

/** A URI value: never TEXT-escaped, so whatever is no part of a URI is percent-encoded (RFC 5545, 3.3.13). */
export function uriValue(uri: string): string {
  return encodeURI(clean(uri).replace(/\s/g, '')).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
}

/** An address as it stands after `mailto:` (RFC 6068, 2): what else could end it is percent-encoded. */
export function address(email: string): string {
  return encodeURIComponent(clean(email)).replace(/%(?:40|2B)/g, decodeURIComponent)
}
