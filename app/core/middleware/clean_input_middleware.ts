import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** Without NUL, which PostgreSQL refuses, and lone surrogates, which no encoding can carry. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed()
  if (Array.isArray(value)) return value.map(clean)
  if (value && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]))
  }
  return value
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
    const body = clean(request.body()) as Record<string, unknown>
    delete body._method
    request.updateBody(body)
    request.updateQs(clean(request.qs()) as Record<string, unknown>)
    return next()
  }
}
