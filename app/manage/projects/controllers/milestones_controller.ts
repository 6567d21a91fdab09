import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors } from '#app/core/form_errors'
import { missingText } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { rowId } from '#app/core/row_id'
import { readTranslations } from '#app/core/translations/write'
import { FORM_LOCALES } from '#app/manage/form_locales'
import { findOwn } from '#app/manage/projects/find_project'
import {
  milestoneForm,
  milestoneRules,
  milestoneTyped,
  type MilestoneForm,
} from '#app/manage/projects/milestone_form'
import { removeMilestone } from '#app/programmes/actions/remove_milestone'
import { saveMilestone } from '#app/programmes/actions/save_milestone'
import { MILESTONE_TRANSLATIONS } from '#app/programmes/milestone_texts'
import Milestone from '#app/programmes/models/milestone'
import type Project from '#app/programmes/models/project'
import { PROJECTS } from '#app/programmes/named_tables'

interface Shown {
  project: Project
  milestone?: Milestone
  old: MilestoneForm
  errors?: object
}

/** What a project reaches that is no event: a strategy, a map, a magazine. */
export default class MilestonesController {
  async create(ctx: HttpContext) {
    const project = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, { project, old: milestoneForm(ctx.locale) })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, await findOwn(ctx.access, ctx.params.id))
  }

  async edit(ctx: HttpContext) {
    const { project, milestone } = await this.#find(ctx)
    const rows = await readTranslations(db, MILESTONE_TRANSLATIONS, milestone.id)
    return this.#show(ctx, { project, milestone, old: milestoneForm(ctx.locale, milestone, rows) })
  }

  async update(ctx: HttpContext) {
    const { project, milestone } = await this.#find(ctx)
    return this.#save(ctx, project, milestone)
  }

  async destroy(ctx: HttpContext) {
    const { project, milestone } = await this.#find(ctx)
    await removeMilestone(project.id, milestone.id, ctx.access.actor)
    return this.#done(ctx, project, 'projects.milestone.removed')
  }

  async #find({ access, params }: HttpContext) {
    const project = await findOwn(access, params.id)
    const milestone = await Milestone.query()
      .where({ id: rowId(params.milestone_id) ?? 0, project_id: project.id })
      .first()
    if (!milestone) throw new Exception('no such milestone', { status: 404 })
    return { project, milestone }
  }

  async #save(ctx: HttpContext, project: Project, milestone?: Milestone) {
    const { access, request, i18n } = ctx
    const old = milestoneTyped(request.body())
    const again = (errors: object) => this.#show(ctx, { project, milestone, old, errors }, 422)
    const [error, form] = await request.tryValidateUsing(milestoneRules, { data: emptyToNull(old) })
    if (error) return again(formErrors(error))
    const untitled = missingText(old.texts, 'title', old.locale as Locale)
    if (untitled) return again({ [untitled]: i18n.t('projects.milestone.titleMissing') })
    const wish = {
      projectId: project.id,
      date: old.date || null,
      reachedOn: old.reached_on || null,
      locale: form.locale,
      texts: form.texts,
      actor: access.actor,
    }
    await saveMilestone(wish, milestone?.id)
    return this.#done(ctx, project, 'projects.milestone.saved')
  }

  #done({ response, session, i18n }: HttpContext, { id }: Project, message: string) {
    session.flash('success', i18n.t(message))
    return response.redirect().toPath(`/manage/projects/${id}`)
  }

  async #show(
    { view, response, locale }: HttpContext,
    { project, milestone, old, errors = {} }: Shown,
    status = 200
  ) {
    response.status(status)
    const names = await namesOf(PROJECTS, [project.id], locale)
    return view.render('pages/manage/projects/milestone', {
      project: { id: project.id, name: names.get(project.id) },
      id: milestone?.id ?? null,
      old,
      errors,
      locales: FORM_LOCALES,
    })
  }
}
