import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { namedOptions } from '#app/core/forms/named_options'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { emptyToNull } from '#app/core/forms/typed'
import { rowId } from '#app/core/row_id'
import { readTranslations } from '#app/core/translations/write'
import { FORM_LOCALES } from '#app/manage/form_locales'
import {
  programmeForm,
  programmeProblems,
  programmeRules,
  programmeTyped,
  type ProgrammeForm,
} from '#app/manage/programmes/programme_form'
import { createProgramme } from '#app/programmes/actions/create_programme'
import { editProgramme } from '#app/programmes/actions/edit_programme'
import Programme from '#app/programmes/models/programme'
import { PROGRAMMES } from '#app/programmes/named_tables'
import { PROGRAMME_TRANSLATIONS } from '#app/programmes/programme_texts'
import type { ProgrammeWish } from '#app/programmes/programme_values'

/** The programmes that fund projects; the installation's admins keep the list. */
export default class ProgrammesController {
  async index({ view, locale }: HttpContext) {
    return view.render('pages/manage/programmes/index', {
      programmes: await namedOptions(PROGRAMMES, locale),
    })
  }

  create(ctx: HttpContext) {
    return this.#show(ctx, null, opened(programmeForm(ctx.locale), 0))
  }

  async store(ctx: HttpContext) {
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, null, read.page)
    await createProgramme(read.wish, ctx.access.actor)
    return this.#saved(ctx)
  }

  async edit(ctx: HttpContext) {
    const programme = await Programme.findOrFail(rowId(ctx.params.id) ?? 0)
    const form = await this.#current(ctx, programme)
    return this.#show(ctx, programme.id, opened(form, programme.revision))
  }

  async update(ctx: HttpContext) {
    const programme = await Programme.findOrFail(rowId(ctx.params.id) ?? 0)
    const { id } = programme
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, id, read.page)
    const result = await saveOver({
      opened: read.state,
      typed: read.typed,
      current: reopened(programme, () => this.#current(ctx, programme)),
      save: (revision) => editProgramme({ ...read.wish, id, revision, actor: ctx.access.actor }),
    })
    if (!result.ok) return this.#show(ctx, id, meanwhileForm(result, ctx.i18n))
    return this.#saved(ctx)
  }

  async #read({ request, i18n }: HttpContext): Promise<Read> {
    const [typed, state] = [programmeTyped(request.body()), readOpened(request.body())]
    const again = (errors: FormErrors) => ({
      ok: false as const,
      page: { form: typed, opened: state, errors, status: 422 as const },
    })
    const data = emptyToNull(typed)
    const [error, form] = await request.tryValidateUsing(programmeRules, { data })
    if (error) return again(formErrors(error))
    const errors = programmeProblems(typed, i18n)
    if (Object.keys(errors).length > 0) return again(errors)
    const { code, locale, texts } = form
    const [startsOn, endsOn] = [typed.starts_on || null, typed.ends_on || null]
    return { ok: true, typed, state, wish: { values: { code, startsOn, endsOn, locale }, texts } }
  }

  async #current({ locale }: HttpContext, programme: Programme) {
    const rows = await readTranslations(db, PROGRAMME_TRANSLATIONS, programme.id)
    return programmeForm(locale, programme, rows)
  }

  #saved({ response, session, i18n }: HttpContext) {
    session.flash('success', i18n.t('programmes.form.saved'))
    return response.redirect().toPath('/manage/programmes')
  }

  #show({ view, response }: HttpContext, id: number | null, page: FormPage<ProgrammeForm>) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/programmes/form', {
      id,
      locales: FORM_LOCALES,
      ...formState(page),
    })
  }
}

type Read =
  | {
      ok: true
      typed: ProgrammeForm
      state: ReturnType<typeof readOpened>
      wish: ProgrammeWish
    }
  | { ok: false; page: FormPage<ProgrammeForm> }
