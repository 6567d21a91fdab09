import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { CONTENT_LANGUAGES, type ContentLanguage } from '#app/core/languages/content_locales'
import { unreachable } from '#app/core/result'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import { saveTranslations } from '#app/events/translations/actions/save_translations'
import { eventDesk } from '#app/events/translations/queries/event_desk'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import type { Thing } from '#app/events/translations/things'
import { readWork, workState } from '#app/events/translations/work_page'
import { writableItems } from '#app/events/translations/writable_items'

/** How the texts of an event stand in its languages, and the page on which one language is written beside its original. */
export default class TranslationsController {
  async index({ access, params, locale, view, i18n }: HttpContext) {
    const event = await findManageable(access, params.id, 'texts')
    return view.render('pages/manage/translations/index', {
      head: await eventHead(access, event, 'settings', locale),
      ...(await eventDesk(event, { access, locale, i18n })),
    })
  }

  async edit(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id, 'texts')
    return this.#show(ctx, event, (items) => workState(ctx, items))
  }

  async update(ctx: HttpContext) {
    const { access, response, session, i18n } = ctx
    const event = await findManageable(access, ctx.params.id, 'texts')
    const items = this.#items(ctx, await thingsOfEvent(db, event.id))
    const work = readWork(ctx, items)
    const isWrong = Object.keys(work.errors).length > 0
    if (work.isOnlyShown || isWrong) {
      response.status(work.isOnlyShown ? 200 : 422)
      const shown = work.isOnlyShown ? { ...work, errors: {} } : work
      return this.#show(ctx, event, (now) => workState(ctx, now, { work: shown }))
    }
    const result = await saveTranslations({
      ...work,
      eventId: event.id,
      itemsOf: (things) => this.#items(ctx, things),
      actor: access.actor,
    })
    if (!result.ok && result.reason === 'meanwhile') {
      const { merged } = result
      response.status(409)
      return this.#show(ctx, event, (now) => workState(ctx, now, { work, merged }))
    }
    response.redirect().toPath(`/manage/events/${event.id}/translations`)
    if (result.ok) {
      const count = result.value.length
      return session.flash('success', i18n.t('translations.saved', { count }))
    }
    switch (result.reason) {
      case 'gone':
      case 'closed':
        return session.flash('error', i18n.t('events.closed'))
      default:
        return unreachable(result)
    }
  }

  async #show(
    ctx: HttpContext,
    event: Event,
    state: (items: ReturnType<typeof writableItems>) => object
  ) {
    const { access, locale, view } = ctx
    return view.render('pages/manage/translations/edit', {
      head: await eventHead(access, event, 'settings', locale),
      language: this.#language(ctx),
      ...state(this.#items(ctx, await thingsOfEvent(db, event.id))),
    })
  }

  #items(ctx: HttpContext, things: Thing[]) {
    return writableItems(ctx.access, things, this.#language(ctx), ctx.locale)
  }

  #language({ params }: HttpContext): ContentLanguage {
    const language = CONTENT_LANGUAGES.find((one) => one === params.language)
    if (!language) throw new Exception('no such language', { status: 404, code: 'E_NOT_FOUND' })
    return language
  }
}
