import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'
import { formErrors } from '#app/core/form_errors'
import { readOpened, saveOver } from '#app/core/forms/save_over'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { emptyToNull } from '#app/core/forms/typed'
import { introducePerson, INTRODUCTIONS } from '#app/events/actions/introduce_person'
import { answerSave } from '#app/events/forms/answer_save'
import { formState, opened, type FormPage } from '#app/events/forms/form_page'
import { eventPeople, type EventPerson } from '#app/events/queries/agenda/event_people'
import { formTexts } from '#app/events/queries/agenda/form_texts'
import { eventHead } from '#app/events/queries/event_head'
import { findManageable } from '#app/events/queries/find_event'
import type Event from '#app/events/models/event'

const rules = vine.create({
  texts: vine.object(
    everyLocale(() =>
      vine.object({
        affiliation: vine.string().maxLength(200).nullable(),
        bio: vine.string().maxLength(1500).nullable(),
      })
    )
  ),
})

type Form = { texts: ReturnType<typeof typedTexts<'affiliation' | 'bio'>> }

/** Who is on the agenda of an event, and how they are introduced. */
export default class AgendaPeopleController {
  async index({ access, params, locale, view }: HttpContext) {
    const event = await findManageable(access, params.id, 'agenda')
    return view.render('pages/manage/events/agenda/people', {
      head: await eventHead(access, event, 'agenda', locale),
      people: await eventPeople(event.id, locale, event.locale),
    })
  }

  async edit(ctx: HttpContext) {
    const { event, person } = await this.#find(ctx)
    return this.#show(ctx, event, person, opened(await formOf(event, person), event.revision))
  }

  async update(ctx: HttpContext) {
    const { access, request } = ctx
    const { event, person } = await this.#find(ctx)
    const body = request.body()
    const state = readOpened(body)
    const typed: Form = { texts: typedTexts(body, INTRODUCTIONS.fields) }
    const show = (page: FormPage<Form>) => this.#show(ctx, event, person, page)
    const [error] = await request.tryValidateUsing(rules, { data: emptyToNull(typed) })
    if (error) return show({ form: typed, opened: state, errors: formErrors(error), status: 422 })

    const result = await saveOver({
      opened: state,
      typed,
      current: async () => {
        await event.refresh()
        return { values: await formOf(event, person), revision: event.revision }
      },
      save: (revision) =>
        introducePerson({
          eventId: event.id,
          personId: person.id,
          texts: typed.texts,
          revision,
          actor: access.actor,
        }),
    })
    const next = `/manage/events/${event.id}/people`
    return answerSave(ctx, { eventId: event.id, result, typed, opened: state, next, show })
  }

  async #find({ access, params, locale }: HttpContext) {
    const event = await findManageable(access, params.id, 'agenda')
    const people = await eventPeople(event.id, locale, event.locale)
    const person = people.find(({ id }) => String(id) === params.person_id)
    if (!person) throw new Exception('nobody on this agenda', { status: 404, code: 'E_NOT_FOUND' })
    return { event, person }
  }

  async #show(ctx: HttpContext, event: Event, person: EventPerson, page: FormPage<Form>) {
    const { access, locale, view, response } = ctx
    response.status(page.status ?? 200)
    return view.render('pages/manage/events/agenda/person', {
      head: await eventHead(access, event, 'agenda', locale),
      person,
      ...(await formTexts(event, locale)),
      ...formState(page),
    })
  }
}

async function formOf(event: Event, person: EventPerson): Promise<Form> {
  const rows = await db
    .from('event_person_translations')
    .join('event_people', 'event_people.id', 'event_person_translations.event_person_id')
    .where({ 'event_people.event_id': event.id, 'event_people.person_id': person.id })
  return { texts: textsFields(rows, INTRODUCTIONS.fields) }
}
