import { ExceptionHandler, type HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { isBusy } from '#app/core/database'
import { keptForm } from '#app/core/exceptions/kept_form'
import { isLocale } from '#app/core/languages/locales'
import { negotiate } from '#app/core/languages/negotiate'
import { useLocale } from '#app/core/middleware/locale_middleware'

const KNOWN = [400, 403, 404, 410, 413, 419, 422, 429, 503]

interface HttpError {
  status?: number
  code?: string
}

/** Codes of the framework's own errors that people meet, as the page that explains them. */
const BY_CODE: Record<string, number> = {
  E_BAD_CSRF_TOKEN: 419,
  E_TOO_MANY_REQUESTS: 429,
  E_REQUEST_ENTITY_TOO_LARGE: 413,
}

/** Every error is a page in the reader's language that says what happened and what to do. */
export default class HttpExceptionHandler extends ExceptionHandler {
  protected debug = !app.inProduction
  protected ignoreStatuses = KNOWN

  async handle(error: unknown, ctx: HttpContext) {
    if (handlesItself(error)) return super.handle(error, ctx)
    ensureLanguage(ctx)
    const busy = isBusy(error)
    const status = busy ? busyStatus(ctx) : statusOf(error as HttpError)
    if (status === 500 && this.debug && !app.inTest) return super.handle(error, ctx)
    ctx.response.status(status)
    if (ctx.request.accepts(['html', 'json']) === 'json')
      return ctx.response.send({ error: status })
    return ctx.response.send(
      await ctx.view.render('pages/errors/show', {
        status,
        why: busy && status === 429 ? 'busy' : status,
        kept: busy || status === 419 ? keptForm(ctx) : null,
      })
    )
  }
}

/** An address without a route never met the locale middleware. */
function ensureLanguage(ctx: HttpContext) {
  if (ctx.i18n) return
  const first = ctx.request.url().split('/')[1]
  useLocale(ctx, isLocale(first) ? first : negotiate(ctx.request.header('accept-language')))
}

/** Validation of signed-in forms and the sign-in redirect know their own answers. */
function handlesItself(error: unknown) {
  return ['E_VALIDATION_ERROR', 'E_UNAUTHORIZED_ACCESS'].includes((error as HttpError)?.code ?? '')
}

/** Trying again is right: for who sent a form with that form, also where not even its page can be read. */
function busyStatus({ request }: HttpContext) {
  return ['GET', 'HEAD'].includes(request.method()) ? 503 : 429
}

function statusOf(error: HttpError) {
  const status = BY_CODE[error?.code ?? ''] ?? error?.status ?? 500
  return KNOWN.includes(status) ? status : 500
}
