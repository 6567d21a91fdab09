import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'
import { formErrors } from '#app/core/form_errors'
import { namedOptions } from '#app/core/forms/named_options'
import {
  everyLocale,
  missingText,
  textsFields,
  typedTexts,
  type TextsFields,
} from '#app/core/forms/texts_fields'
import { emptyToNull, text } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import { readTranslations } from '#app/core/translations/write'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { createTopic } from '#app/programmes/actions/create_topic'
import { editTopic } from '#app/programmes/actions/edit_topic'
import Topic from '#app/programmes/models/topic'
import { TOPICS } from '#app/programmes/named_tables'
import { TOPIC_TEXT_FIELDS, TOPIC_TRANSLATIONS, type TopicWish } from '#app/programmes/topic_texts'

const rules = vine.create({
  locale: vine.enum(LOCALES),
  texts: vine.object(
    everyLocale(() => vine.object({ name: vine.string().trim().maxLength(100).nullable() }))
  ),
})

interface TopicForm {
  locale: string
  texts: TextsFields<'name'>
}

/** What projects and events can be about; the installation's admins keep the list. */
export default class TopicsController {
  async index({ view, locale }: HttpContext) {
    return view.render('pages/manage/topics/index', { topics: await namedOptions(TOPICS, locale) })
  }

  create(ctx: HttpContext) {
    const old = { locale: ctx.locale, texts: textsFields([], TOPIC_TEXT_FIELDS) }
    return this.#show(ctx, null, old)
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null, (wish) => createTopic(wish, ctx.access.actor))
  }

  async edit(ctx: HttpContext) {
    const topic = await Topic.findOrFail(rowId(ctx.params.id) ?? 0)
    const rows = await readTranslations(db, TOPIC_TRANSLATIONS, topic.id)
    const old = { locale: topic.locale, texts: textsFields(rows, TOPIC_TEXT_FIELDS) }
    return this.#show(ctx, topic.id, old)
  }

  async update(ctx: HttpContext) {
    const { id } = await Topic.findOrFail(rowId(ctx.params.id) ?? 0)
    return this.#save(ctx, id, (wish) => editTopic(id, wish, ctx.access.actor))
  }

  async #save(
    ctx: HttpContext,
    id: number | null,
    save: (wish: TopicWish) => Promise<number | void>
  ) {
    const { request, response, session, i18n } = ctx
    const body = request.body()
    const old = { locale: text(body.locale), texts: typedTexts(body, TOPIC_TEXT_FIELDS) }
    const [error, form] = await request.tryValidateUsing(rules, { data: emptyToNull(old) })
    if (error) return this.#show(ctx, id, old, formErrors(error))
    const missing = missingText(old.texts, 'name', old.locale as Locale)
    if (missing) return this.#show(ctx, id, old, { [missing]: i18n.t('topics.form.nameMissing') })
    await save(form)
    session.flash('success', i18n.t('topics.form.saved'))
    return response.redirect().toPath('/manage/topics')
  }

  #show({ view, response }: HttpContext, id: number | null, old: TopicForm, errors?: object) {
    response.status(errors ? 422 : 200)
    return view.render('pages/manage/topics/form', {
      id,
      old,
      errors: errors ?? {},
      locales: FORM_LOCALES,
    })
  }
}
