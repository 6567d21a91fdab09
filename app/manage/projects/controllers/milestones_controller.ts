import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { missingText } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { namesOf } from '#app/core/languages/names_of'
import { unreachable } from '#app/core/result'
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
import { saveMilestone, type MilestoneWish } from '#app/programmes/actions/save_milestone'
import { MILESTONE_TRANSLATIONS } from '#app/programmes/milestone_texts'
import Milestone from '#app/programmes/models/milestone'
import type Project from '#app/programmes/models/project'
import { PROJECTS } from '#app/programmes/named_tables'

/** A milestone's form: of one that stands, or of a new one; `gone` where it was taken away while somebody changed it. */
interface Shown {
  project: Project
  id?: number
  page: FormPage<MilestoneForm>
  gone?: boolean
}

/** What a project reaches that is no event: a strategy, a map, a magazine. */
export default class MilestonesController {
  async create(ctx: HttpContext) {
    const project = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, { project, page: opened(milestoneForm(ctx.locale), 0) })
  }

  async store(ctx: HttpContext) {
    const project = await findOwn(ctx.access, ctx.params.id)
    const read = await this.#read(ctx, project)
    if (!read.ok) return this.#show(ctx, { project, page: read.page })
    await saveMilestone(read.wish)
    return this.#done(ctx, project, 'projects.milestone.saved')
  }

  async edit(ctx: HttpContext) {
    const { project, milestone } = await this.#find(ctx)
    const page = opened(await this.#form(ctx, milestone), project.revision)
    return this.#show(ctx, { project, id: milestone.id, page })
  }

  async update(ctx: HttpContext) {
    const project = await findOwn(ctx.access, ctx.params.id)
    const id = rowId(ctx.params.milestone_id) ?? 0
    const read = await this.#read(ctx, project)
    if (!read.ok) return this.#show(ctx, { project, id, page: read.page })
    const { typed, state, wish } = read
    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await project.refresh()
        const milestone = await Milestone.find(id)
        const values = milestone ? await this.#form(ctx, milestone) : typed
        return { values, revision: project.revision }
      },
      save: (revision) => saveMilestone(wish, { id, revision }),
    })
    if (result.ok) return this.#done(ctx, project, 'projects.milestone.saved')
    switch (result.reason) {
      case 'meanwhile':
        return this.#show(ctx, { project, id, page: meanwhileForm(result, ctx.i18n) })
      case 'gone': {
        const page = { form: typed, opened: state, status: 409 as const }
        return this.#show(ctx, { project, page, gone: true })
      }
      default:
        return unreachable(result)
    }
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

  async #read({ access, request, i18n }: HttpContext, project: Project): Promise<Read> {
    const [typed, state] = [milestoneTyped(request.body()), readOpened(request.body())]
    const again = (errors: FormErrors) => ({
      ok: false as const,
      page: { form: typed, opened: state, errors, status: 422 as const },
    })
    const data = emptyToNull(typed)
    const [error, form] = await request.tryValidateUsing(milestoneRules, { data })
    if (error) return again(formErrors(error))
    const untitled = missingText(typed.texts, 'title', typed.locale as Locale)
    if (untitled) return again({ [untitled]: i18n.t('projects.milestone.titleMissing') })
    const wish = {
      projectId: project.id,
      date: typed.date || null,
      reachedOn: typed.reached_on || null,
      locale: form.locale,
      texts: form.texts,
      actor: access.actor,
    }
    return { ok: true, typed, state, wish }
  }

  async #form({ locale }: HttpContext, milestone: Milestone) {
    const rows = await readTranslations(db, MILESTONE_TRANSLATIONS, milestone.id)
    return milestoneForm(locale, milestone, rows)
  }

  #done({ response, session, i18n }: HttpContext, { id }: Project, message: string) {
    session.flash('success', i18n.t(message))
    return response.redirect().toPath(`/manage/projects/${id}`)
  }

  async #show({ view, response, locale }: HttpContext, { project, id, page, gone }: Shown) {
    response.status(page.status ?? 200)
    const names = await namesOf(PROJECTS, [project.id], locale)
    const state = formState(page)
    return view.render('pages/manage/projects/milestone', {
      project: { id: project.id, name: names.get(project.id) },
      id: id ?? null,
      locales: FORM_LOCALES,
      gone: gone ?? false,
      ...state,
      isMeanwhile: state.isMeanwhile && !gone,
    })
  }
}

type Read =
  | {
      ok: true
      typed: MilestoneForm
      state: ReturnType<typeof readOpened>
      wish: MilestoneWish
    }
  | { ok: false; page: FormPage<MilestoneForm> }
