import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { transaction } from '#app/core/database'
import { buildMail } from '#app/messages/build_mail'
import { keepMail, sendMail } from '#app/messages/keep_mail'
import Message from '#app/messages/models/message'
import { letter } from '#tests/helpers/letters'
import { lastMailTo, mailsTo } from '#tests/helpers/mail'

test.group('A mail is kept', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('and reads the same as it was written', async ({ assert }) => {
    assert.equal(await sendMail(letter()), 'kept')
    const { mail, row, links } = await lastMailTo('maria@posta.bg')
    assert.equal(mail.subject, 'Мястото Ви е запазено: Ден на клъстерите')
    assert.include(mail.text ?? '', 'Очакваме Ви на „Ден на клъстерите“ & друго.')
    assert.deepEqual(links.at(0), 'https://sabor.example/bg/registrations/trial-1')
    assert.equal(row.status, 'queued')
    assert.notInclude(row.mime, 'sabor.example')
  })

  test('once, however often it is asked for', async ({ assert }) => {
    await sendMail(letter())
    assert.equal(await sendMail(letter({ subject: 'Друго' })), 'already kept')
    assert.lengthOf(await mailsTo('maria@posta.bg'), 1)
  })

  test('only if the write beside it is', async ({ assert }) => {
    const built = await buildMail(letter())
    const failing = transaction(async (trx) => {
      await keepMail(trx, built)
      throw new Error('no')
    })
    await assert.rejects(() => failing, 'no')
    assert.isNull(await Message.findBy('dedup_key', 'trial-1'))
  })
})
