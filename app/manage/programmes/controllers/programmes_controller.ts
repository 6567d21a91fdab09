import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { namedOptions } from '#app/core/forms/named_options'
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
    return this.#show(ctx, null, programmeForm(ctx.locale))
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null, (wish) => createProgramme(wish, ctx.access.actor))
  }

  async edit(ctx: HttpContext) {
    const programme = await Programme.findOrFail(rowId(ctx.params.id) ?? 0)
    const rows = await readTranslations(db, PROGRAMME_TRANSLATIONS, programme.id)
    return this.#show(ctx, programme.id, programmeForm(ctx.locale, programme, rows))
  }

  async update(ctx: HttpContext) {
    const { id } = await Programme.findOrFail(rowId(ctx.params.id) ?? 0)
    return this.#save(ctx, id, (wish) => editProgramme(id, wish, ctx.access.actor))
  }

  async #save(
    ctx: HttpContext,
    id: number | null,
    save: (wish: ProgrammeWish) => Promise<unknown>
  ) {
    const { request, response, session, i18n } = ctx
    const old = programmeTyped(request.body())
    const [error, form] = await request.tryValidateUsing(programmeRules, { data: emptyToNull(old) })
    if (error) return this.#show(ctx, id, old, formErrors(error))
    const errors = programmeProblems(old, i18n)
    if (Object.keys(errors).length > 0) return this.#show(ctx, id, old, errors)
    const { code, locale, texts } = form
    const [startsOn, endsOn] = [old.starts_on || null, old.ends_on || null]
    await save({ values: { code, startsOn, endsOn, locale }, texts })
    session.flash('success', i18n.t('programmes.form.saved'))
    return response.redirect().toPath('/manage/programmes')
  }

  #show({ view, response }: HttpContext, id: number | null, old: ProgrammeForm, errors?: object) {
    response.status(errors ? 422 : 200)
    return view.render('pages/manage/programmes/form', {
      id,
      old,
      errors: errors ?? {},
      locales: FORM_LOCALES,
    })
  }
}
