import { clock } from '#app/core/clock'
import { newFormToken } from '#app/core/form_token'
import { flatFields } from '#app/core/forms/flat_fields'
import type { FormValues } from '#app/core/forms/three_way'

/** The token of a public form that has been on somebody's screen for a minute. */
export function agedFormToken(subject: string): string {
  const now = clock.now()
  clock.travelTo(now.minus({ minutes: 1 }))
  const token = newFormToken(subject)
  clock.travelTo(now)
  return token
}

/** The value of a hidden field of a page, as a browser would send it. */
export function hiddenField(html: string, name: string): string {
  const found = new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(html)
  if (!found) throw new Error(`no field ${name} on the page`)
  return found[1].replaceAll('&quot;', '"').replaceAll('&#34;', '"')
}

/** Values as a browser sends them, each field by its whole name: `days[0][date]`. */
export const asFields = (form: FormValues) =>
  Object.fromEntries(flatFields(form).map(({ name, value }) => [name, value]))
