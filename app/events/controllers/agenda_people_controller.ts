import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'
import { formState, opened, type FormPage } from '#app/core/forms/form_page'
import { formProblems } from '#app/core/forms/form_problems'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { introducePerson, INTRODUCTIONS } from '#app/events/actions/introduce_person'
import { postedForm } from '#app/events/forms/posted_form'
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
    const typed: Form = { texts: typedTexts(request.body(), INTRODUCTIONS.fields) }
    const posted = postedForm(ctx, event, {
      typed,
      standing: () => formOf(event, person),
      show: (page) => this.#show(ctx, event, person, page),
    })
    const errors = await formProblems(request, rules, typed)
    if (errors) return posted.refused(errors)

    const wish = { personId: person.id, texts: typed.texts, actor: access.actor }
    const result = await posted.save((revision) =>
      introducePerson({ eventId: event.id, ...wish, revision })
    )
    return posted.answer(result, `/manage/events/${event.id}/people`)
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
