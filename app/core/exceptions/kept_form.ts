import type { HttpContext } from '@adonisjs/core/http'
import { flatFields } from '#app/core/forms/flat_fields'
import type { FormValue, FormValues } from '#app/core/forms/three_way'
import { isFromElsewhere } from '#app/core/foreign_origin'

/** A form that was sent with a token that is no longer good, to be sent once more. */
export interface KeptForm {
  action: string
  method: string
  fields: { name: string; value: string }[]
}

const SECRET = /password/i

/** Rides along with what was kept, so that it is known when it comes again. */
const KEPT = '_kept'

/**
 * What somebody typed before their session ended, so that nothing of it is lost.
 * @returns null where another site sent it, where there is a secret in it, or nothing at all
 */
export function keptForm({ request }: HttpContext): KeptForm | null {
  if (isFromElsewhere(request)) return null
  const { _csrf: token, [KEPT]: kept, ...body } = request.body()
  const fields = flatFields(asTyped(body) as FormValues)
  if (fields.length === 0 || fields.some(({ name }) => SECRET.test(name))) return null
  return { action: request.url(), method: request.method(), fields }
}

/** Whether this is a form that we kept, sent again from our own page. Only the browser can say so. */
export function isKeptForm(request: HttpContext['request']): boolean {
  return request.input(KEPT) !== undefined && request.header('sec-fetch-site') === 'same-origin'
}

/** Fields as they stood in the form: what was left empty arrives as null. */
function asTyped(value: unknown): FormValue {
  if (Array.isArray(value)) return value.map(asTyped) as FormValue
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTyped(inner)]))
  }
  return value === null || value === undefined ? '' : String(value)
}
