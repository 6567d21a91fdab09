import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { deskOf } from '#tests/helpers/desk'
import { joint } from '#tests/helpers/joint'

test.group('The terms of a partner', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('a partner edits what the lead allows', async ({ client }) => {
    const { event, jelena, maria, sofia } = await joint()
    const path = `/manage/events/${event.id}`
    const allow = (part: string) =>
      deskOf(client, jelena).put(`${path}/organisers/${sofia.id}`, { may_edit: part, seats: '20' })
    const desk = deskOf(client, maria)
    const answers = async () => {
      const pages = [`${path}/texts`, `${path}/days`, path]
      const open = await Promise.all(pages.map((page) => desk.open(page)))
      return open.map((page) => page.status()).join()
    }
    for (const [part, expected] of [
      ['none', '403,403,200'],
      ['texts', '200,403,200'],
      ['all', '200,200,200'],
    ]) {
      await allow(part)
      const given = await answers()
      if (given !== expected) throw new Error(`${part}: ${given}`)
    }
    const page = await deskOf(client, jelena).open(`${path}/organisers`)
    page.assertTextIncludes('Jointly organised across borders.')
    const own = await desk.put(`${path}/organisers/${sofia.id}`, { may_edit: 'all', seats: '' })
    own.assertStatus(403)
  })

  test('that are wrong come back beside their field, as typed', async ({ client, assert }) => {
    const { event, jelena, sofia } = await joint(2)
    const path = `/manage/events/${event.id}/organisers/${sofia.id}`
    const answer = await deskOf(client, jelena).put(path, { may_edit: 'agenda', seats: '1.5' })
    answer.assertStatus(422)
    answer.assertTextIncludes('Seats kept for it: ')
    assert.match(answer.text(), new RegExp(`id="terms-${sofia.id}-seats"[^>]*value="1.5"`))
    assert.lengthOf(answer.text().match(/value="1.5"/g)!, 1)
    assert.match(answer.text(), /value="agenda"\s+selected/)
  })
})
