import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

type Fields = Record<string, unknown>

/**
 * Without NUL, which PostgreSQL refuses, lone surrogates, which no encoding can carry, and names that every object has:
 * a field called `toString` would answer in the place of what the language calls so. Of what is left then, nothing is
 * null, as the body parser has it: it looked before.
 */
function clean(value: unknown): unknown {
  if (isClean(value)) return value
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed().trim() || null
  if (Array.isArray(value)) return value.map(clean)
  const fields = Object.entries(value as Fields).filter(([key]) => !isInherited(key))
  return Object.fromEntries(fields.map(([key, item]) => [key, clean(item)]))
}

/** As nearly everything is that anybody sends: then nothing of it has to be made anew. */
function isClean(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && value.isWellFormed()
  if (Array.isArray(value)) return value.every(isClean)
  if (!isPlain(value)) return true
  return Object.entries(value).every(([key, item]) => !isInherited(key) && isClean(item))
}

function isInherited(key: string): boolean {
  return key in Object.prototype
}

function isPlain(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}

/**
 * Takes out of every form and query what no database can keep, before any rule looks at it. An address with such a
 * thing in it leads nowhere. What a request is, its address alone says: a form that calls itself a GET after its route
 * was found would pass every guard that lets readers through.
 */
export default class CleanInputMiddleware {
  handle({ request, params }: HttpContext, next: NextFn) {
    if (Object.values(params).some((part) => String(part).includes('\u0000'))) {
      throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
    }
    const body = { ...(clean(request.body()) as Fields) }
    delete body._method
    request.updateBody(body)
    const qs = request.qs()
    if (!isClean(qs)) request.updateQs(clean(qs) as Fields)
    return next()
  }
}
