import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { namedOptions } from '#app/core/forms/named_options'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { missingText } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { rowId } from '#app/core/row_id'
import { readTranslations } from '#app/core/translations/write'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { topicForm, topicRules, topicTyped, type TopicForm } from '#app/manage/topics/topic_form'
import { createTopic } from '#app/programmes/actions/create_topic'
import { editTopic } from '#app/programmes/actions/edit_topic'
import Topic from '#app/programmes/models/topic'
import { TOPICS } from '#app/programmes/named_tables'
import { TOPIC_TRANSLATIONS, type TopicWish } from '#app/programmes/topic_texts'

/** What projects and events can be about; the installation's admins keep the list. */
export default class TopicsController {
  async index({ view, locale }: HttpContext) {
    return view.render('pages/manage/topics/index', { topics: await namedOptions(TOPICS, locale) })
  }

  create(ctx: HttpContext) {
    return this.#show(ctx, null, opened(topicForm(ctx.locale), 0))
  }

  async store(ctx: HttpContext) {
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, null, read.page)
    await createTopic(read.wish, ctx.access.actor)
    return this.#saved(ctx)
  }

  async edit(ctx: HttpContext) {
    const topic = await Topic.findOrFail(rowId(ctx.params.id) ?? 0)
    return this.#show(ctx, topic.id, opened(await this.#current(topic), topic.revision))
  }

  async update(ctx: HttpContext) {
    const topic = await Topic.findOrFail(rowId(ctx.params.id) ?? 0)
    const { id } = topic
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, id, read.page)
    const result = await saveOver({
      opened: read.state,
      typed: read.typed,
      current: reopened(topic, () => this.#current(topic)),
      save: (revision) => editTopic({ ...read.wish, id, revision, actor: ctx.access.actor }),
    })
    if (!result.ok) return this.#show(ctx, id, meanwhileForm(result, ctx.i18n))
    return this.#saved(ctx)
  }

  async #read({ request, i18n }: HttpContext): Promise<Read> {
    const [typed, state] = [topicTyped(request.body()), readOpened(request.body())]
    const again = (errors: FormErrors) => ({
      ok: false as const,
      page: { form: typed, opened: state, errors, status: 422 as const },
    })
    const [error, wish] = await request.tryValidateUsing(topicRules, { data: emptyToNull(typed) })
    if (error) return again(formErrors(error))
    const missing = missingText(typed.texts, 'name', typed.locale as Locale)
    if (missing) return again({ [missing]: i18n.t('topics.form.nameMissing') })
    return { ok: true, typed, state, wish }
  }

  async #current(topic: Topic) {
    const rows = await readTranslations(db, TOPIC_TRANSLATIONS, topic.id)
    return topicForm(topic.locale, rows)
  }

  #saved({ response, session, i18n }: HttpContext) {
    session.flash('success', i18n.t('topics.form.saved'))
    return response.redirect().toPath('/manage/topics')
  }

  #show({ view, response }: HttpContext, id: number | null, page: FormPage<TopicForm>) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/topics/form', {
      id,
      locales: FORM_LOCALES,
      ...formState(page),
    })
  }
}

type Read =
  | { ok: true; typed: TopicForm; state: ReturnType<typeof readOpened>; wish: TopicWish }
  | { ok: false; page: FormPage<TopicForm> }
