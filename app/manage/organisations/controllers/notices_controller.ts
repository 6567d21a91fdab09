import vine from '@vinejs/vine'
import type { HttpContext } from '@adonisjs/core/http'
import { formErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { everyLocale, typedTexts, type TextsFields } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import { unreachable } from '#app/core/result'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { findOwn } from '#app/manage/organisations/find_organisation'
import { organisationHead } from '#app/manage/organisations/queries/organisation_head'
import { writeNotice } from '#app/organisations/actions/write_notice'
import type Organisation from '#app/organisations/models/organisation'
import { noticeFields } from '#app/organisations/notice_texts'
import { newestNotice } from '#app/organisations/queries/newest_notice'

const MOST_LETTERS = 20_000

type NoticeForm = { texts: TextsFields<'text'> }

const noticeRules = vine.create({
  texts: vine.object(
    everyLocale(() => vine.object({ text: vine.string().maxLength(MOST_LETTERS).nullable() }))
  ),
})

/** What an organisation says about personal data to those who register for its events. */
export default class NoticesController {
  async edit(ctx: HttpContext) {
    const organisation = await findOwn(ctx.access, ctx.params.id)
    const { values, revision } = await this.#standing(organisation)
    return this.#show(ctx, organisation, opened(values, revision))
  }

  async update(ctx: HttpContext) {
    const { access, i18n, params, request, response, session } = ctx
    const organisation = await findOwn(access, params.id)
    const body = request.body()
    const typed: NoticeForm = { texts: typedTexts(body, ['text']) }
    const state = readOpened(body)
    const again = (errors: FormPage<NoticeForm>['errors']) =>
      this.#show(ctx, organisation, { form: typed, opened: state, errors, status: 422 })
    const [error] = await request.tryValidateUsing(noticeRules, { data: emptyToNull(typed) })
    if (error) return again(formErrors(error))

    const result = await saveOver({
      opened: state,
      typed,
      current: () => this.#standing(organisation),
      save: (version) =>
        writeNotice({
          organisationId: organisation.id,
          texts: typed.texts,
          version,
          actor: access.actor,
        }),
    })
    if (result.ok) {
      session.flash('success', i18n.t('organisations.notice.saved', { version: result.value }))
      return response.redirect().toPath(`/manage/organisations/${organisation.id}/notice`)
    }
    switch (result.reason) {
      case 'meanwhile':
        return this.#show(ctx, organisation, meanwhileForm(result, i18n))
      case 'empty':
        return again({ 'texts.en.text': i18n.t('organisations.notice.empty') })
      default:
        return unreachable(result)
    }
  }

  async #standing({ id }: Organisation) {
    const { version, rows } = await newestNotice(id)
    return { values: { texts: noticeFields(rows) }, revision: version }
  }

  async #show(
    { view, response, locale }: HttpContext,
    organisation: Organisation,
    page: FormPage<NoticeForm>
  ) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/organisations/notice', {
      organisation: await organisationHead(organisation, locale),
      version: page.opened.revision,
      source: organisation.nameLocale,
      locales: FORM_LOCALES,
      ...formState(page),
    })
  }
}
