import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { linkLanguagesTo } from '#app/core/language_links'
import { privatePage } from '#app/core/private_page'
import { unreachable } from '#app/core/result'
import { isOpenToChange } from '#app/events/lock_event'
import { saveRequested } from '#app/events/translations/actions/save_requested'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { requestedPage } from '#app/events/translations/queries/requested_page'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import { textItems, type TextItem } from '#app/events/translations/text_items'
import type { Thing } from '#app/events/translations/things'
import { readWork, workState } from '#app/events/translations/work_page'

/** The texts that somebody without an account was asked for, opened by the link from their mail. Looking changes nothing. */
export default class RequestedTextsController {
  async show(ctx: HttpContext) {
    const request = await TranslationRequest.findOpen(ctx.params.token)
    if (!request) return this.#gone(ctx)
    return this.#show(ctx, request, (items) => workState(ctx, items))
  }

  async update(ctx: HttpContext) {
    const { response, params, locale } = ctx
    const request = await TranslationRequest.findOpen(params.token)
    if (!request) return this.#gone(ctx)
    const itemsOf = (things: Thing[]) => asked(request, things)
    const work = readWork(ctx, itemsOf(await thingsOfEvent(db, request.eventId)))
    const isWrong = Object.keys(work.errors).length > 0
    if (work.isOnlyShown || isWrong) {
      response.status(work.isOnlyShown ? 200 : 422)
      const shown = work.isOnlyShown ? { ...work, errors: {} } : work
      return this.#show(ctx, request, (items) => workState(ctx, items, { work: shown }))
    }
    const isDone = ctx.request.input('do') === 'done'
    const result = await saveRequested(request, { ...work, itemsOf }, isDone)
    if (result.ok) {
      const saved = new URLSearchParams({ saved: result.value.join(' ') })
      return response
        .redirect()
        .status(303)
        .toPath(`/${locale}/translations/${params.token}?${saved}`)
    }
    switch (result.reason) {
      case 'meanwhile': {
        const { merged } = result
        response.status(409)
        return this.#show(ctx, request, (items) => workState(ctx, items, { work, merged }))
      }
      case 'gone':
        return this.#gone(ctx)
      case 'closed':
        response.status(409)
        return this.#show(ctx, request, (items) => workState(ctx, items, { work }))
      default:
        return unreachable(result)
    }
  }

  async #show(ctx: HttpContext, request: TranslationRequest, state: (items: TextItem[]) => object) {
    privatePage(ctx)
    linkLanguagesTo(ctx, `/translations/${ctx.params.token}`)
    const items = asked(request, await thingsOfEvent(db, request.eventId))
    return ctx.view.render('pages/translations/show', {
      ...(await requestedPage(request, items, ctx)),
      closed: !isOpenToChange(request.event),
      ...state(items),
    })
  }

  /** One answer for a link that never was, was taken away, has run out or was replaced. */
  #gone(ctx: HttpContext) {
    privatePage(ctx)
    linkLanguagesTo(ctx, `/translations/${ctx.params.token}`)
    ctx.response.status(410)
    return ctx.view.render('pages/translations/gone')
  }
}

/** The texts that a request asks for, of all that the event still has. */
function asked(request: TranslationRequest, all: Thing[]): TextItem[] {
  const { keys } = request
  return textItems(all, request.language, request.locale).filter(({ key }) => keys.includes(key))
}
