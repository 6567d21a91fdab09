import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#app/core/clock'
import { formErrors } from '#app/core/form_errors'
import { emptyToNull, text } from '#app/core/forms/typed'
import {
  CONTENT_LANGUAGES,
  contentLanguage,
  type ContentLanguage,
} from '#app/core/languages/content_locales'
import { LOCALES, NATIVE_NAMES, type Locale } from '#app/core/languages/locales'
import { unreachable } from '#app/core/result'
import { readEventTexts } from '#app/events/event_texts'
import { readEventValues } from '#app/events/event_values'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventZone } from '#app/events/queries/event_zone'
import { findManageable } from '#app/events/queries/find_event'
import { serbianScript } from '#app/events/queries/text_columns'
import { askTranslator } from '#app/events/translations/actions/ask_translator'
import { revokeRequest } from '#app/events/translations/actions/revoke_request'
import { findRequest } from '#app/events/translations/find_request'
import {
  newRequestForm,
  requestRules,
  requestTyped,
  type RequestForm,
} from '#app/events/translations/forms/request_form'
import { requestPage } from '#app/events/translations/queries/request_page'
import { thingsOfEvent } from '#app/events/translations/queries/things_of'
import { workGroups } from '#app/events/translations/queries/work_groups'
import { writableItems } from '#app/events/translations/writable_items'

/** Requests by which organisers ask somebody without an account for translations. */
export default class TranslationRequestsController {
  async create(ctx: HttpContext) {
    const event = await findManageable(ctx.access, ctx.params.id, 'texts')
    const asked = await this.#asked(ctx, event, ctx.request.qs().language)
    return this.#showForm(ctx, event, asked, newRequestForm(asked.items, asked.locale))
  }

  async store(ctx: HttpContext) {
    const { access, request, response, session, i18n } = ctx
    const event = await findManageable(access, ctx.params.id, 'texts')
    const body = request.body()
    const asked = await this.#asked(ctx, event, body.language)
    const old = requestTyped(body)
    const rules = requestRules(await this.#today(event), asked.items)
    const [error, form] = await request.tryValidateUsing(rules, { data: emptyToNull(old) })
    if (error) return this.#showForm(ctx, event, asked, old, formErrors(error))
    const result = await askTranslator({
      eventId: event.id,
      name: form.name,
      email: form.email,
      locale: asked.locale,
      mailLocale: form.mail_locale,
      deadline: old.deadline || null,
      note: form.note,
      keys: form.texts,
      askedBy: access.userId,
      actor: access.actor,
    })
    response.redirect().toPath(`/manage/events/${event.id}/translations`)
    if (result.ok) return session.flash('success', i18n.t('translations.request.sent'))
    switch (result.reason) {
      case 'closed':
        return session.flash('error', i18n.t('events.closed'))
      default:
        return unreachable(result.reason)
    }
  }

  async show({ access, params, locale, view }: HttpContext) {
    const event = await findManageable(access, params.id, 'texts')
    const request = await findRequest(event.id, params.request_id)
    return view.render('pages/manage/translations/request', {
      head: await eventHead(access, event, 'settings', locale),
      ...(await requestPage(request, locale)),
    })
  }

  async destroy({ access, params, response, session, i18n }: HttpContext) {
    const event = await findManageable(access, params.id, 'texts')
    const request = await findRequest(event.id, params.request_id)
    await revokeRequest(request.id, access.actor)
    session.flash('success', i18n.t('translations.request.revoked'))
    return response
      .redirect()
      .toPath(`/manage/events/${event.id}/translation-requests/${request.id}`)
  }

  /** What may be asked for in one language; the first that is no original where none is named. */
  async #asked({ access, locale: reader }: HttpContext, event: Event, named: unknown) {
    const { languages } = await readEventValues(db, event.id)
    const source = contentLanguage(event.locale)
    const choices = CONTENT_LANGUAGES.filter((one) => one !== source || one === named)
    const first = languages.find((one) => one !== source) ?? choices[0]
    const language = choices.find((one) => one === text(named)) ?? first
    const rows = await readEventTexts(db, event.id)
    const things = await thingsOfEvent(db, event.id)
    return {
      language,
      locale: language === 'sr' ? serbianScript(rows, event.locale, reader) : language,
      languages: languages.filter((one) => one !== source),
      items: writableItems(access, things, language, reader),
    }
  }

  async #today({ id }: Event): Promise<string> {
    return clock
      .now()
      .setZone(await eventZone(id))
      .toISODate()!
  }

  async #showForm(
    ctx: HttpContext,
    event: Event,
    asked: {
      language: ContentLanguage
      locale: Locale
      languages: ContentLanguage[]
      items: ReturnType<typeof writableItems>
    },
    old: RequestForm,
    errors = {}
  ) {
    const { access, locale, view, response } = ctx
    if (Object.keys(errors).length > 0) response.status(422)
    return view.render('pages/manage/translations/create', {
      head: await eventHead(access, event, 'settings', locale),
      language: asked.language,
      languages: asked.languages,
      groups: workGroups(asked.items, locale),
      mailLocales: LOCALES.map((value) => ({
        value,
        label: NATIVE_NAMES[value].name,
        lang: value,
      })),
      today: await this.#today(event),
      old,
      errors,
    })
  }
}
