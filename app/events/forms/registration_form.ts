import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import { type DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import type { FormErrors } from '#app/core/form_errors'
import { optionalMoment } from '#app/core/forms/clock_rules'
import { text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { instantOf } from '#app/core/local_time'
import { MOST_COMPANIONS, OFFER_HOURS, type EventValues } from '#app/events/event_values'
import { clockMessage } from '#app/events/forms/days_problems'
import { REGISTRATION_POLICIES, type RegistrationPolicy } from '#app/events/models/event'

/** Who may register, when, and how many: as its form holds it. Times stand on the clocks of the event's own zone. */
export type RegistrationForm = ReturnType<typeof registrationTyped>

const MOMENTS = ['opens', 'closes', 'change_until', 'cancel_until', 'waiting_closes'] as const

/** The last moments for people themselves. */
const DEADLINES = ['change_until', 'cancel_until'] as const

export function registrationTyped(body: Body) {
  return {
    policy: text(body.policy),
    opens: text(body.opens),
    closes: text(body.closes),
    change_until: text(body.change_until),
    cancel_until: text(body.cancel_until),
    capacity: text(body.capacity),
    online_capacity: text(body.online_capacity),
    confirm_email: text(body.confirm_email),
    choose_days: text(body.choose_days),
    approve_changes: text(body.approve_changes),
    companions: text(body.companions),
    companions_need_seats: text(body.companions_need_seats),
    offers_by_hand: text(body.offers_by_hand),
    offer_hours: text(body.offer_hours),
    offer_office_hours: text(body.offer_office_hours),
    offers_skip_groups: text(body.offers_skip_groups),
    waiting_closes: text(body.waiting_closes),
  }
}

export function registrationForm(values: EventValues, zone: string): RegistrationForm {
  const local = (moment: DateTime | null) =>
    moment?.setZone(zone).toFormat(`yyyy-MM-dd'T'HH:mm`) ?? ''
  return {
    policy: values.registrationPolicy,
    opens: local(values.registrationOpensAt),
    closes: local(values.registrationClosesAt),
    change_until: local(values.changeUntil),
    cancel_until: local(values.cancelUntil),
    capacity: String(values.capacity ?? ''),
    online_capacity: String(values.onlineCapacity ?? ''),
    confirm_email: values.confirmEmail ? '1' : '',
    choose_days: values.chooseDays ? '1' : '',
    approve_changes: values.approveChanges ? '1' : '',
    companions: String(values.mostCompanions),
    companions_need_seats: values.companionsNeedSeats ? '1' : '',
    offers_by_hand: values.offersByHand ? '1' : '',
    offer_hours: String(values.offerHours),
    offer_office_hours: values.offerOfficeHours ? '1' : '',
    offers_skip_groups: values.offersSkipGroups ? '1' : '',
    waiting_closes: local(values.waitingClosesAt),
  }
}

const seats = () => vine.number().withoutDecimals().min(0).max(100_000).nullable()

export const registrationRules = vine.create({
  policy: vine.enum(REGISTRATION_POLICIES),
  opens: optionalMoment(),
  closes: optionalMoment(),
  change_until: optionalMoment(),
  cancel_until: optionalMoment(),
  waiting_closes: optionalMoment(),
  offer_hours: vine.number().withoutDecimals().min(1).max(1000).nullable(),
  companions: vine.number().withoutDecimals().min(0).max(MOST_COMPANIONS).nullable(),
  capacity: seats(),
  online_capacity: seats(),
})

/**
 * Hours that the clocks skip or show twice, a window that closes before it opens, and a last moment for changes that
 * nobody can keep to any more.
 * @param standing the form as it is kept: what it says already may stay, though its time is over
 */
export function registrationProblems(
  form: RegistrationForm,
  standing: RegistrationForm,
  zone: string,
  reader: { i18n: I18n; locale: Locale }
): FormErrors {
  const errors: FormErrors = {}
  for (const field of MOMENTS) {
    const [date, time] = form[field].split('T')
    const message = time && clockMessage(date, time, zone, reader)
    if (message) errors[field] = message
  }
  if (form.opens && form.closes && form.closes <= form.opens) {
    errors.closes = reader.i18n.t('events.registration.closesFirst')
  }
  for (const field of DEADLINES) {
    if (!form[field] || errors[field] || form[field] === standing[field]) continue
    const [date, time] = form[field].split('T')
    if (instantOf(date, time, zone) < clock.now()) {
      errors[field] = reader.i18n.t('events.registration.deadlinePast')
    }
  }
  return errors
}

export function registrationValues(form: RegistrationForm, zone: string) {
  const at = (local: string) => {
    const [date, time] = local.split('T')
    return local ? instantOf(date, time, zone) : null
  }
  const number = (typed: string) => (typed === '' ? null : Number(typed))
  return {
    registrationPolicy: form.policy as RegistrationPolicy,
    registrationOpensAt: at(form.opens),
    registrationClosesAt: at(form.closes),
    changeUntil: at(form.change_until),
    cancelUntil: at(form.cancel_until),
    capacity: number(form.capacity),
    onlineCapacity: number(form.online_capacity),
    confirmEmail: form.confirm_email === '1',
    chooseDays: form.choose_days === '1',
    approveChanges: form.approve_changes === '1',
    mostCompanions: number(form.companions) ?? 0,
    companionsNeedSeats: !number(form.companions) || form.companions_need_seats === '1',
    offersByHand: form.offers_by_hand === '1',
    offerHours: number(form.offer_hours) ?? OFFER_HOURS,
    offerOfficeHours: form.offer_office_hours === '1',
    offersSkipGroups: form.offers_skip_groups === '1',
    waitingClosesAt: at(form.waiting_closes),
  } satisfies Partial<EventValues>
}
