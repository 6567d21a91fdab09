import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Invitee from '#app/registrations/models/invitee'
import { createEvent } from '#database/factories/events'
import { deskOf, organiserOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import Message from '#app/messages/models/message'

const NUMBER = 230

const lines = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, index) => `"Person ${from + index}";person.${from + index}@example.org;bg`
  )

test.group('Inviting more people than stand on a page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('takes a whole file as a table program saves it, and lists everybody once', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], registrationPolicy: 'invited' })
    const path = `/manage/events/${event.id}/invitees`
    const desk = deskOf(client, user)
    const file = `\uFEFFName;E-mail\r\n${lines(0, NUMBER).join('\r\n')}\r\n`
    const answer = await desk.post(path, { lines: file, mail_language: 'en' })
    answer.assertFlashMessage(
      'success',
      `${NUMBER} people are invited; the e-mails are on their way.`
    )
    assert.lengthOf(await Invitee.all(), NUMBER)

    const seen: string[] = []
    let next: string | undefined = path
    for (let page = 0; next && page < 5; page += 1) {
      const response = await desk.open(next)
      const text: string = response.text()
      response.assertTextIncludes(`${NUMBER} invited`)
      const shown = [...text.matchAll(/person\.\d+@example\.org/g)].map(([address]) => address)
      seen.push(...new Set(shown))
      next = /href="([^"]*\?before=\d+)"/.exec(text)?.[1]
    }
    assert.lengthOf(new Set(seen), NUMBER)
    assert.lengthOf(new Set(seen.slice(0, 100)), 100)
    await runJobs()
    assert.lengthOf(await Message.query().where('kind', 'like', '%invit%'), NUMBER)
  }).timeout(60_000)

  test('names a line far down that is invited already, and takes nobody', async ({
    client,
    assert,
  }) => {
    const { house, user } = await organiserOf()
    const event = await createEvent({ organisers: [house], registrationPolicy: 'invited' })
    const path = `/manage/events/${event.id}/invitees`
    const desk = deskOf(client, user)
    await desk.post(path, { lines: lines(150, 151).join('\n'), mail_language: 'en' })
    const answer = await desk.post(path, { lines: lines(0, 160).join('\n'), mail_language: 'en' })
    answer.assertStatus(422)
    answer.assertTextIncludes('Line 151: is invited already')
    assert.lengthOf(await Invitee.all(), 1)
  })
})
