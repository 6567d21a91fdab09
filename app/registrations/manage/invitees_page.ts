import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { fromSql } from '#app/core/columns'
import type { FormErrors } from '#app/core/form_errors'
import { text, type Body } from '#app/core/forms/typed'
import { dayAndMonth, time } from '#app/core/languages/dates'
import type { Locale } from '#app/core/languages/locales'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { nameLocale } from '#app/people/name_locale'
import type { LineProblem } from '#app/people/pasted_contacts'
import { MOST_AT_ONCE } from '#app/registrations/actions/invite_people'
import { mailLanguages } from '#app/registrations/mail_languages'
import { ACTIVE_STATUSES, type RegistrationStatus } from '#app/registrations/models/registration'
import { optedOutOf } from '#app/registrations/queries/opted_out'
import { BADGES } from '#app/registrations/status_badges'

const PAGE = 100

export function inviteesTyped(body: Body) {
  return { lines: text(body.lines), mail_language: text(body.mail_language) }
}

interface Again {
  old: ReturnType<typeof inviteesTyped>
  errors: FormErrors
  problems: LineProblem[]
}

/** Who was asked to register and what came of it, and the form that asks more people. */
export async function showInvitees(ctx: HttpContext, event: Event, again?: Again) {
  const { access, locale, request, response, view } = ctx
  response.status(again ? 422 : 200)
  const before = Number(request.qs().before) || null
  const { rows, next } = await inviteeRows(event, before, locale)
  const path = `/manage/events/${event.id}/invitees`
  return view.render('pages/manage/registrations/invitees', {
    head: await eventHead(access, event, 'registrations', locale),
    invitees: rows,
    first: before && path,
    next: next && `${path}?before=${next}`,
    counts: await countsOf(event.id),
    policy: event.registrationPolicy,
    isHeld: event.status === 'draft',
    most: MOST_AT_ONCE,
    mailLanguages: mailLanguages(),
    mailLanguage: event.locale,
    problems: [],
    ...again,
  })
}

async function inviteeRows(event: Event, before: number | null, locale: Locale) {
  const { home } = (await eventSummary(event.id, locale))!
  const found = await db
    .from('invitees')
    .leftJoin('registrations', 'registrations.id', 'invitees.registration_id')
    .where('invitees.event_id', event.id)
    .if(before, (query) => query.where('invitees.id', '<', before!))
    .orderBy('invitees.id', 'desc')
    .limit(PAGE + 1)
    .select('invitees.id', 'invitees.name', 'invitees.email', 'invitees.locale', 'sent_at')
    .select('withdrawn_at', 'registration_id', 'registrations.status')
    .select('invitees.email_normalised', 'invitees.name_key')
  const mailboxes = found.map((row) => row.email_normalised)
  const optedOut = await optedOutOf(db.connection(), event.id, mailboxes)
  const rows = found.slice(0, PAGE).map((row) => {
    const status: RegistrationStatus | null = row.status
    const answered = status !== null && (ACTIVE_STATUSES as readonly string[]).includes(status)
    const sent = row.sent_at && fromSql(row.sent_at).setZone(home.zone)
    return {
      id: row.id as number,
      name: row.name && { text: row.name, lang: nameLocale(row.name, null, row.locale) },
      email: row.email as string,
      mails: row.locale as Locale,
      sent: sent && `${dayAndMonth(sent, locale)}, ${time(sent)}`,
      registrationId: row.registration_id as number | null,
      badge: row.withdrawn_at
        ? { kind: 'off', word: 'invitees.state.withdrawn' }
        : status
          ? { kind: BADGES[status], word: `registrations.status.${status}` }
          : { kind: 'wait', word: 'invitees.state.open' },
      isOpen: !row.withdrawn_at && !answered,
      optedOut: optedOut(row as Parameters<typeof optedOut>[0]),
    }
  })
  return { rows, next: found.length > PAGE ? rows.at(-1)!.id : null }
}

async function countsOf(eventId: number) {
  const rows = await db
    .from('invitees')
    .where('event_id', eventId)
    .whereNull('withdrawn_at')
    .select(db.raw('count(*) as invited'), db.raw('count(registration_id) as answered'))
  return { invited: Number(rows[0].invited), answered: Number(rows[0].answered) }
}
