import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { readEventValues } from '#app/events/event_values'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { CAST } from '#database/factories/people'
import { deskOf, userWith, openedOf } from '#tests/helpers/desk'
import { runJobs } from '#tests/helpers/jobs'
import { joint } from '#tests/helpers/joint'
import { lastMailTo } from '#tests/helpers/mail'

async function leadOf(event: { id: number }) {
  const { lead } = await readEventValues(db, event.id)
  return lead
}

/** Niš asks Sofia to lead. */
async function asked(client: Parameters<typeof deskOf>[0]) {
  const made = await joint()
  await made.maria.merge({ locale: 'en' }).save()
  const path = `/manage/events/${made.event.id}`
  await deskOf(client, made.jelena).post(`${path}/organisers/${made.sofia.id}/lead`)
  const { id } = await OrganiserInvitation.findByOrFail('event_id', made.event.id)
  return { ...made, path, page: `${path}/organiser-invitations/${id}` }
}

test.group('The lead of an event', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('is handed over with the partner’s yes, and rights switch at once', async ({
    client,
    assert,
  }) => {
    const { event, house, sofia, maria, jelena, path, page } = await asked(client)
    await runJobs()
    assert.equal(await leadOf(event), house.id)
    const { links } = await lastMailTo(CAST.maria.email)
    assert.isTrue(links.some((link) => link.endsWith(page)))
    const desk = deskOf(client, maria)
    const terms = { may_edit: 'texts', seats: '' }
    const early = await desk.put(`${path}/organisers/${house.id}`, terms)
    early.assertStatus(403)

    await desk.post(`${page}/acceptance`)
    assert.equal(await leadOf(event), sofia.id)
    const own = await deskOf(client, jelena).put(`${path}/organisers/${sofia.id}`, terms)
    own.assertStatus(403)
    const asPartner = await deskOf(client, jelena).open(`${path}/edit`)
    asPartner.assertStatus(200)
    const state = openedOf(await desk.open(`${path}/organisers`))
    const now = await desk.put(`${path}/organisers/${house.id}`, { ...terms, ...state })
    now.assertStatus(302)
    const less = await deskOf(client, jelena).open(`${path}/edit`)
    less.assertStatus(403)
    await runJobs()
    const { row } = await lastMailTo(CAST.jelena.email)
    assert.equal(row.subject, 'New lead organiser: Day of clusters')
    const history = await desk.open(`${path}/history`)
    history.assertTextIncludes('Took the lead: Foundation for Entrepreneurship Development')
  })

  test('leaves who led as the one whose yes is needed, as it was the other way round', async ({
    client,
    assert,
  }) => {
    const { event, house, sofia, maria, page } = await asked(client)
    await deskOf(client, maria).post(`${page}/acceptance`)
    const rows = await db.from('event_organisers').where('event_id', event.id).orderBy('position')
    assert.deepEqual(
      rows.map((row) => [row.organisation_id, Boolean(row.lead), Boolean(row.must_agree)]),
      [
        [sofia.id, true, false],
        [house.id, false, true],
      ]
    )
  })

  test('stays where the partner says no', async ({ client, assert }) => {
    const { event, house, maria, page } = await asked(client)
    await deskOf(client, maria).post(`${page}/refusal`, { reason: 'Too few people' })
    assert.equal(await leadOf(event), house.id)
  })

  test('is asked of one partner at a time', async ({ client, assert }) => {
    const { event, jelena, sofia, path } = await asked(client)
    const again = await deskOf(client, jelena).post(`${path}/organisers/${sofia.id}/lead`)
    again.assertFlashMessage(
      'notice',
      'An answer is already awaited. Withdraw the invitation first, or wait for the answer.'
    )
    assert.lengthOf(await OrganiserInvitation.query().where('event_id', event.id), 1)
  })

  test('is handed over at once by who holds both, and never to where nobody signs in', async ({
    client,
    assert,
  }) => {
    const { event, house, sofia, maria, jelena } = await joint()
    const path = `/manage/events/${event.id}/organisers/${sofia.id}/lead`
    await maria.merge({ disabledAt: event.createdAt }).save()
    const refused = await deskOf(client, jelena).post(path)
    refused.assertFlashMessage('error', 'None of its people can sign in here, so it cannot lead.')
    assert.equal(await leadOf(event), house.id)
    const admin = await userWith('natasa', 'admin')
    const done = await deskOf(client, admin).post(path)
    done.assertFlashMessage('success', 'The lead is handed over.')
    assert.equal(await leadOf(event), sofia.id)
  })

  test('stands on the page of basics as words, and no form changes it', async ({
    client,
    assert,
  }) => {
    const { event, house, maria, jelena } = await joint()
    for (const user of [maria, jelena]) {
      const page = await client.get(`/manage/events/${event.id}/edit?locale=en`).loginAs(user)
      page.assertTextIncludes('Who organises and who leads is decided on a page of its own.')
      assert.notMatch(page.text(), /name="(lead|organisers)/)
    }
    assert.equal(await leadOf(event), house.id)
  })
})
