import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { formErrors, type FormErrors } from '#app/core/form_errors'
import { formState, meanwhileForm, opened, type FormPage } from '#app/core/forms/form_page'
import { rowCommand, without } from '#app/core/forms/row_command'
import { readOpened, reopened, saveOver } from '#app/core/forms/save_over'
import { previewWish } from '#app/core/forms/text_command'
import { emptyToNull } from '#app/core/forms/typed'
import { readTranslations } from '#app/core/translations/write'
import { findOwn, findProject, mayBegin, requireBeginning } from '#app/manage/projects/find_project'
import {
  newProjectForm,
  nextPartner,
  projectForm,
  projectRules,
  projectTyped,
  projectValues,
  type ProjectForm,
} from '#app/manage/projects/project_form'
import { projectProblems } from '#app/manage/projects/project_problems'
import { projectChoices } from '#app/manage/projects/queries/project_choices'
import { projectList } from '#app/manage/projects/queries/project_list'
import { projectOverview } from '#app/manage/projects/queries/project_overview'
import { createProject } from '#app/programmes/actions/create_project'
import { editProject } from '#app/programmes/actions/edit_project'
import type Project from '#app/programmes/models/project'
import { PROJECT_TRANSLATIONS } from '#app/programmes/project_texts'
import { readProjectValues, type ProjectValues } from '#app/programmes/project_values'

/** The projects that events belong to; each is looked after by the partner that leads it. */
export default class ProjectsController {
  async index({ access, locale, view, request }: HttpContext) {
    return view.render('pages/manage/projects/index', {
      ...(await projectList(locale, request.qs())),
      mayBegin: mayBegin(access),
    })
  }

  async show({ access, locale, params, view }: HttpContext) {
    const project = await findProject(params.id)
    return view.render('pages/manage/projects/show', {
      project: await projectOverview(access, project, locale),
    })
  }

  create(ctx: HttpContext) {
    requireBeginning(ctx.access)
    const { access, locale } = ctx
    return this.#show(ctx, null, opened(newProjectForm(locale, access.organiserOf[0]), 0))
  }

  async store(ctx: HttpContext) {
    const { access, request, response, session, i18n } = ctx
    requireBeginning(access)
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, null, read.page)
    const id = await createProject({
      values: read.values,
      texts: projectTyped(request.body()).texts,
      actor: access.actor,
    })
    session.flash('success', i18n.t('projects.form.created'))
    return response.redirect().toPath(`/manage/projects/${id}`)
  }

  async edit(ctx: HttpContext) {
    const project = await findOwn(ctx.access, ctx.params.id)
    return this.#show(ctx, project, opened(await this.#current(project.id), project.revision))
  }

  async update(ctx: HttpContext) {
    const { access, response, session, i18n } = ctx
    const project = await findOwn(access, ctx.params.id)
    const read = await this.#read(ctx)
    if (!read.ok) return this.#show(ctx, project, read.page)
    const { typed, state, values } = read
    const result = await saveOver({
      opened: state,
      typed,
      current: reopened(project, () => this.#current(project.id)),
      save: (revision) =>
        editProject({ id: project.id, values, texts: typed.texts, revision, actor: access.actor }),
    })
    if (!result.ok) return this.#show(ctx, project, meanwhileForm(result, i18n))
    session.flash('success', i18n.t('projects.form.saved'))
    return response.redirect().toPath(`/manage/projects/${project.id}`)
  }

  /** The posted form, checked; or the page that shows it again with what is to be mended, or with a row more or less. */
  async #read({ access, request, i18n, locale, view }: HttpContext): Promise<Read> {
    const body = request.body()
    const [typed, state] = [projectTyped(body), readOpened(body)]
    const again = (form: ProjectForm, errors: FormErrors = {}, status: 200 | 422 = 422) => ({
      ok: false as const,
      page: { form, opened: state, errors, status },
    })
    const preview = previewWish(body)
    view.share({ preview })
    if (preview) return again(typed, {}, 200)
    const command = rowCommand(body.do)
    if (command?.name === 'add')
      return again({ ...typed, partners: [...typed.partners, nextPartner(typed)] }, {}, 200)
    if (command)
      return again({ ...typed, partners: without(typed.partners, command.at[0]) }, {}, 200)

    const rules = projectRules(await projectChoices(locale))
    const [error, form] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
    if (error) return again(typed, formErrors(error))
    const errors = projectProblems(typed, access, i18n)
    if (Object.keys(errors).length > 0) return again(typed, errors)
    return { ok: true, typed, state, values: projectValues(typed, form) }
  }

  async #current(id: number): Promise<ProjectForm> {
    const words = await readTranslations(db, PROJECT_TRANSLATIONS, id)
    return projectForm(await readProjectValues(db, id), words)
  }

  async #show(
    { view, response, locale }: HttpContext,
    project: Project | null,
    page: FormPage<ProjectForm>
  ) {
    response.status(page.status ?? 200)
    return view.render('pages/manage/projects/form', {
      id: project?.id ?? null,
      choices: await projectChoices(locale),
      ...formState(page),
    })
  }
}

type Read =
  | {
      ok: true
      typed: ProjectForm
      state: ReturnType<typeof readOpened>
      values: ProjectValues
    }
  | { ok: false; page: FormPage<ProjectForm> }
