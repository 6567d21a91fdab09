import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import TranslationRequest from '#app/events/translations/models/translation_request'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'
import { halfTranslated } from '#tests/helpers/translations'

const WISH = {
  language: 'bg',
  name: 'Цветелина Йорданова',
  email: 'tsvetelina@posta.bg',
  mail_locale: 'bg',
  deadline: '',
  note: 'Моля, до петък.',
}

test.group('Asking somebody for translations', (group) => {
  group.each.setup(() => testUtils.db().truncate())
  group.each.teardown(() => clock.travelBack())

  test('offers what is missing or out of date, and writes to them in their language', async ({
    client,
    assert,
  }) => {
    const { event, desk, user, key } = await halfTranslated(client)
    const path = `/manage/events/${event.id}/translation-requests`
    const form = await desk.open(`${path}/create?language=bg`)
    const ticked = [...form.text().matchAll(/value="(event-\d+-\w+)"\s+checked/g)].map(
      ([, value]) => value
    )
    assert.sameMembers(ticked, [key.summary, key.description])
    const texts = [key.summary, key.description]
    const sent = await desk.post(path, { ...WISH, 'texts[]': texts })
    sent.assertHeader('location', `/manage/events/${event.id}/translations`)
    await runJobs()
    const { mail, links } = await lastMailTo('tsvetelina@posta.bg')
    assert.include(mail.subject, 'Молба за превод')
    assert.include(mail.text, 'Моля, до петък.')
    assert.equal(mail.replyTo?.value[0].address, user.email)
    assert.match(links[0], /\/bg\/translations\/[\w-]{20,}$/)
    const row = await TranslationRequest.firstOrFail()
    assert.notInclude(JSON.stringify(row.serialize()), links[0].split('/').at(-1)!)
  })

  test('keeps what was typed where something is wrong, and puts no line of its own into a mail', async ({
    client,
    assert,
  }) => {
    const { event, desk, key } = await halfTranslated(client)
    const path = `/manage/events/${event.id}/translation-requests`
    const wrong = await desk.post(path, { ...WISH, 'email': 'no address', 'texts[]': [key.title] })
    wrong.assertStatus(422)
    wrong.assertTextIncludes('Enter the whole address')
    wrong.assertTextIncludes('Моля, до петък.')
    wrong.assertTextIncludes('value="Цветелина Йорданова"')
    assert.match(wrong.text(), new RegExp(`value="${key.title}"\\s+checked`))
    const none = await desk.post(path, WISH)
    none.assertStatus(422)
    const late = await desk.post(path, {
      ...WISH,
      'deadline': '2020-01-01',
      'texts[]': [key.title],
    })
    late.assertStatus(422)
    const name = 'Eve\r\nBcc: all@example.net'
    await desk.post(path, { ...WISH, name, 'texts[]': [key.title] })
    await runJobs()
    const { mail } = await lastMailTo('tsvetelina@posta.bg')
    assert.isFalse(mail.headers.has('bcc'))
    assert.lengthOf(await mailsTo('all@example.net'), 0)
  })
})
