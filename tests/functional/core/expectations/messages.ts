import Message from '#app/messages/models/message'
import { sendMail } from '#app/messages/keep_mail'
import { inManage, type Expectations } from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'
import { letter } from '#tests/helpers/letters'

/** A mail of the organiser's event. */
async function mailOf({ event }: World) {
  await sendMail(letter({ eventId: event.id }))
  const message = await Message.query().orderBy('id', 'desc').firstOrFail()
  return { id: message.id }
}

const toAll = inManage({
  admin: 200,
  organiser: 200,
  foreignOrganiser: 200,
  secretariat: 200,
  controller: 200,
})

/** Who reads mails writes again; secretariats and controllers do neither. */
const toWriters = (answer: 200 | `302 ${string}`) =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: 404,
    secretariat: 404,
    controller: 404,
  })

/** Open in a demo without a mail server only, which an installation of tests is not. */
const demoOnly = {
  params: () => ({ locale: 'bg', id: 1, filename: 'x.ics' }),
  answers: 404 as const,
}

export default {
  'manage.messages.index': {
    query: () => ({ event: '1', status: 'failed', before: '9', after: '1' }),
    answers: toAll,
  },
  'manage.messages.show': { params: mailOf, answers: toWriters(200) },
  'manage.deliveries.store': {
    params: mailOf,
    answers: toWriters('302 /manage/messages/:id'),
  },
  'manage.event_messages.index': {
    params: ({ event }) => ({ id: event.id }),
    query: () => ({ status: 'failed', before: '9' }),
    answers: inManage({
      admin: 200,
      organiser: 200,
      foreignOrganiser: 404,
      secretariat: 403,
      controller: 403,
    }),
  },
  'demo_outbox.index': demoOnly,
  'demo_outbox.show': demoOnly,
  'demo_letters.show': demoOnly,
  'demo_attachments.show': demoOnly,
} satisfies Expectations
