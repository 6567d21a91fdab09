import { clock } from '#app/core/clock'
import { newFormToken } from '#app/core/form_token'

/** The token of a public form that has been on somebody's screen for a minute. */
export function agedFormToken(subject: string): string {
  const now = clock.now()
  clock.travelTo(now.minus({ minutes: 1 }))
  const token = newFormToken(subject)
  clock.travelTo(now)
  return token
}

/** The value of a hidden field of a page. */
export function hiddenField(html: string, name: string): string {
  const found = new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(html)
  if (!found) throw new Error(`no field ${name} on the page`)
  return found[1]
}
