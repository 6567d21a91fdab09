import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { clock } from '#app/core/clock'
import { CAST } from '#database/factories/people'
import { daysFields } from '#tests/helpers/days_form'
import { deskOf, openedOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { lastMailTo } from '#tests/helpers/mail'
import { organised, invited } from '#tests/helpers/changes'

test.group('A note with a change', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.teardown(() => clock.travelBack())

  test('a note reaches each in their language, in the letter and in the entry', async ({
    client,
    assert,
  }) => {
    const { user, event, path } = await organised()
    for (const who of ['maria', 'natasa', 'nora'] as const) await invited(event, who)
    const desk = deskOf(client, user)
    const state = openedOf(await desk.open(path))
    const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall' }))
    const note = {
      'note[en]': 'The old hall is too small.',
      'note[bg]': 'Старата зала е малка.',
      'note[sr-Latn]': 'Stara sala je mala.',
    }
    await desk.put(path, { ...fields, ...state, ...note, do: 'confirm' })
    await runJobs()
    for (const [who, words] of [
      ['nora', 'The old hall is too small.'],
      ['maria', 'Старата зала е малка.'],
      ['natasa', 'Стара сала је мала.'],
    ] as const) {
      const { mail } = await lastMailTo(CAST[who].email)
      assert.include(mail.text!, words)
      const entry = mail.attachments.find(({ filename }) => filename === 'invite.ics')!
      const lines = entry.content.toString().replaceAll('\r\n ', '')
      assert.match(lines, new RegExp(`COMMENT;LANGUAGE=[^:]+:${words}`))
      assert.match(lines, new RegExp(`DESCRIPTION;LANGUAGE=[^:]+:${words}`))
    }
  })

  test('an earlier note is not told again with the next change', async ({ client, assert }) => {
    const { user, event, path } = await organised()
    await invited(event, 'nora')
    const desk = deskOf(client, user)
    for (const [starts, words] of [
      ['11:00', 'First reason'],
      ['12:00', ''],
    ]) {
      const state = openedOf(await desk.open(path))
      const fields = await daysFields(event, (row) => ({ ...row, place: 'Town hall', starts }))
      await desk.put(path, { ...fields, ...state, 'note[en]': words, 'do': 'confirm' })
      await runJobs()
    }
    const { mail } = await lastMailTo(CAST.nora.email)
    assert.include(mail.text!, '12:00')
    assert.notInclude(mail.text!, 'First reason')
  })
})
